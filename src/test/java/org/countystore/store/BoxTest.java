package org.countystore.store;

import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.SkuCode;
import org.countystore.lot.Quality;
import org.countystore.produce.Sku;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Shop;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A festival box")
class BoxTest {
    private static final Money PRICE = new Money(6_600);

    private static Contents.Part of(SkuCode sku, int packs) {
        return new Contents.Part(sku, packs);
    }

    private static Offer put(Shop shop, ListingId id, SkuCode lead, Contents.Part... parts) {
        return shop.ask(Shop.store(), Shelving.class, desk -> desk.put(id,
                new Listing.Sheet(lead, "中秋礼盒", PRICE, "", true).of(new Contents(List.of(parts)))));
    }

    private static Offer offer(Shop shop, ListingId id) {
        return shop.ask(Callers.nobody(), Browsing.class, desk -> desk.offer(id));
    }

    private static ListingId fresh() {
        return new ListingId(UUID.randomUUID());
    }

    @ParameterizedTest
    @EnumSource
    void is_a_listing_of_several_skus_that_weighs_what_is_in_it_and_of_which_there_are_as_many_as_of_the_scarcest(Database database) {
        Shop shop = Shop.on(database);
        SkuCode plenty = shop.sku();
        SkuCode scarce = shop.sku();
        shop.packs(plenty, 40, Shop.FRESH);
        shop.packs(scarce, 7, Shop.FRESH.minusDays(9), shop.household(Callers.NEIGHBOUR), Quality.RELEASED);
        ListingId id = shop.boxed(PRICE, of(plenty, 1), of(scarce, 2));
        Offer box = offer(shop, id);
        assertEquals(List.of(true, 3L, 1500L, plenty), List.of(box.listing().isBox(), box.available(), box.listing().pack().grams(),
                box.listing().sku()));
        assertEquals(List.of(Optional.empty(), Optional.of(Shop.FRESH.minusDays(9)), Callers.VILLAGE.around(Callers.NEIGHBOUR)),
                List.of(box.next(), box.bestBefore(), box.origin()));
        assertEquals(List.of(40L, 7L), List.of(plenty, scarce).stream().map(sku -> box.parts().stream()
                .filter(part -> part.sku().equals(sku)).findFirst().orElseThrow().available()).toList());
        assertEquals(1500L, box.shares().get(0).money().fen());
        assertEquals(PRICE, box.shares().stream().map(Share::money).reduce(Money.ZERO, Money::plus));
    }

    @ParameterizedTest
    @EnumSource
    void is_sold_out_as_soon_as_one_part_is(Database database) {
        Shop shop = Shop.on(database);
        SkuCode here = shop.sku();
        shop.packs(here, 5, Shop.FRESH);
        Offer box = offer(shop, shop.boxed(PRICE, of(here, 1), of(shop.sku(), 1)));
        assertEquals(List.of(0L, List.of(), Optional.empty(), Callers.COUNTY), List.of(box.available(), box.shares(), box.bestBefore(),
                box.origin()));
    }

    @ParameterizedTest
    @EnumSource
    void stands_beside_the_listings_of_its_parts_and_beside_other_boxes_of_them(Database database) {
        Shop shop = Shop.on(database);
        SkuCode sku = shop.sku();
        SkuCode other = shop.sku();
        shop.packs(sku, 5, LocalDate.of(2027, 1, 1));
        ListingId first = shop.boxed(PRICE, of(sku, 1), of(other, 1));
        assertFalse(shop.ask(Shop.store(), Shelving.class, Shelving::unlisted).stream().map(Sku::code).toList().contains(sku));
        ListingId second = shop.boxed(PRICE, of(sku, 3));
        ListingId single = shop.listed(sku, new Money(999));
        assertEquals(List.of(0L, 1L, 5L), List.of(offer(shop, first).available(), offer(shop, second).available(), offer(shop, single).available()));
        assertEquals(Optional.of(new Money(999)), shop.ask(Shop.store(), Shelving.class, desk -> desk.price(sku)));
        assertEquals(Optional.empty(), shop.ask(Shop.store(), Shelving.class, desk -> desk.price(other)));
        Optional<String> after = Optional.empty();
        int seen = 0;
        do {
            Page page = new Page(after, 1);
            var part = shop.ask(Shop.store(), Shelving.class, desk -> desk.listed(page));
            seen += part.items().stream().filter(offer -> List.of(first, second, single).contains(offer.listing().id())).count();
            after = part.next();
        } while (after.isPresent());
        assertEquals(3, seen);
    }

    @ParameterizedTest
    @EnumSource
    void keeps_its_contents_for_ever_while_its_price_and_words_may_change(Database database) {
        Shop shop = Shop.on(database);
        SkuCode one = shop.sku();
        SkuCode other = shop.sku();
        ListingId id = fresh();
        put(shop, id, one, of(one, 1), of(other, 2));
        assertEquals(2, put(shop, id, one, of(other, 2), of(one, 1)).parts().size());
        for (List<Contents.Part> wrong : List.of(List.of(of(one, 1)), List.of(of(one, 2), of(other, 2)), List.of(of(one, 1), of(shop.sku(), 2)))) {
            assertEquals("contents_fixed", refused(Reason.INVALID, () -> put(shop, id, one, wrong.toArray(Contents.Part[]::new))).errors()
                    .get(0).code());
        }
        Offer cheaper = shop.ask(Shop.store(), Shelving.class,
                desk -> desk.put(id, new Listing.Sheet(one, "春节礼盒", new Money(5_000), "", true)));
        assertEquals(List.of("春节礼盒", 2), List.of(cheaper.listing().title(), cheaper.parts().size()));
        ListingId single = shop.listed(other, PRICE);
        assertEquals("contents_fixed", refused(Reason.INVALID, () -> put(shop, single, other, of(other, 1), of(one, 1))).errors().get(0).code());
    }

    @ParameterizedTest
    @EnumSource
    void holds_one_to_twelve_skus_each_once_and_one_to_99_packs_of_each_and_what_leads_it(Database database) {
        Shop shop = Shop.on(database);
        SkuCode one = shop.sku();
        Contents.Part[] many = java.util.stream.Stream.generate(() -> of(shop.sku(), 1)).limit(13).toArray(Contents.Part[]::new);
        assertEquals(List.of("contents"), fields(() -> put(shop, fresh(), many[0].sku(), many)));
        assertEquals(List.of("contents"), fields(() -> put(shop, fresh(), one)));
        assertEquals(List.of("contents[0].packs", "contents[1].sku", "contents[1].packs"),
                fields(() -> put(shop, fresh(), one, of(one, 0), of(one, 100))));
        assertEquals(List.of("sku"), fields(() -> put(shop, fresh(), one, of(shop.sku(), 1), of(shop.sku(), 1))));
        refused(Reason.NOT_FOUND, () -> put(shop, fresh(), one, of(one, 1), of(new SkuCode("NO-SUCH"), 1)));
        assertFalse(put(shop, fresh(), one, of(one, 1)).listing().isBox());
    }

    private static List<String> fields(org.junit.jupiter.api.function.Executable work) {
        return refused(Reason.INVALID, work).errors().stream().map(Refused.FieldError::field).toList();
    }

    @ParameterizedTest
    @EnumSource
    void is_found_among_the_boxes_by_its_parts_and_by_where_any_of_them_grew(Database database) {
        Shop shop = Shop.on(database);
        SkuCode one = shop.sku();
        SkuCode other = shop.sku();
        shop.packs(one, 5, Shop.FRESH);
        shop.packs(other, 5, Shop.FRESH, shop.household(Callers.NEIGHBOUR), Quality.RELEASED);
        ListingId box = shop.boxed(PRICE, of(one, 1), of(other, 1));
        ListingId single = shop.listed(one, PRICE);
        Narrowing boxes = Narrowing.NONE.boxes(true);
        assertTrue(found(shop, boxes).contains(box));
        assertFalse(found(shop, boxes).contains(single));
        assertTrue(found(shop, boxes.from(Optional.of(Callers.NEIGHBOUR))).contains(box));
        assertTrue(found(shop, boxes.from(Optional.of(Callers.VILLAGE))).contains(box));
    }

    private static List<ListingId> found(Shop shop, Narrowing by) {
        return shop.ask(Callers.nobody(), Browsing.class, desk -> desk.list(new Search(by, "", Sort.NEW, Page.of(Page.LARGEST)))).items().stream()
                .map(offer -> offer.listing().id()).toList();
    }
}
