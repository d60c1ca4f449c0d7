package org.countystore.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.countystore.kernel.ListingId;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.SkuCode;
import org.countystore.lot.Quality;
import org.countystore.produce.Category;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Live;
import org.countystore.testing.Shop;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Looking at what is on sale")
class BrowsingTest {
    private static Listed<Offer> list(Shop shop, Search search) {
        return shop.ask(Callers.nobody(), Browsing.class, desk -> desk.list(search));
    }

    private static Search sorted(Sort sort, Page page) {
        return new Search(Optional.of(Category.FRUIT), Optional.empty(), "", sort, page);
    }

    private static Search from(PlaceCode place) {
        return new Search(Optional.empty(), Optional.of(place), "", Sort.NEW, Page.of(200));
    }

    private static Search words(String words) {
        return new Search(Optional.empty(), Optional.empty(), words, Sort.NEW, Page.of(200));
    }

    private static List<ListingId> ids(Listed<Offer> offers) {
        return offers.items().stream().map(offer -> offer.listing().id()).toList();
    }

    private static List<ListingId> allPages(Shop shop, Sort sort) {
        List<ListingId> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Listed<Offer> part = list(shop, sorted(sort, new Page(after, 2)));
            all.addAll(ids(part));
            after = part.next();
        } while (after.isPresent());
        return all;
    }

    @ParameterizedTest
    @EnumSource
    void goes_through_every_order_page_by_page_without_a_gap_or_a_double(Database database) {
        try (Shop shop = new Shop(Live.on(database))) {
            List<ListingId> listed = new ArrayList<>();
            for (long fen : new long[] {300, 100, 200, 200, 200, 500, 100}) {
                shop.live.setTo(shop.live.now().plusSeconds(listed.size() / 3));
                listed.add(shop.listed(shop.sku(), new Money(fen)));
            }
            shop.live.sql("update listing set sold = 7 where fen = 200");
            for (Sort sort : Sort.values()) {
                List<ListingId> seen = allPages(shop, sort);
                assertEquals(listed.size(), seen.size(), sort.name());
                assertEquals(new HashSet<>(listed), new HashSet<>(seen), sort.name());
            }
            Comparator<Offer> byPrice = Comparator.comparing(offer -> offer.listing().price());
            List<Offer> cheap = list(shop, sorted(Sort.CHEAP, Page.FIRST)).items();
            assertEquals(cheap.stream().sorted(byPrice).toList(), cheap);
            List<Offer> dear = list(shop, sorted(Sort.DEAR, Page.FIRST)).items();
            assertEquals(dear.stream().sorted(byPrice.reversed()).toList(), dear);
            assertEquals(List.of(7L, 7L, 7L), list(shop, sorted(Sort.SOLD, Page.of(3))).items().stream().map(offer -> offer.listing().sold()).toList());
            assertEquals(listed.get(6), list(shop, sorted(Sort.NEW, Page.of(1))).items().get(0).listing().id());
        }
    }

    @ParameterizedTest
    @EnumSource
    void finds_by_kind_by_village_or_town_and_by_part_words(Database database) {
        try (Shop shop = new Shop(Live.on(database))) {
            SkuCode ours = shop.sku();
            shop.packs(ours, 5, Shop.FRESH);
            ListingId near = shop.listed(ours, new Money(100));
            SkuCode theirs = shop.sku();
            shop.packs(theirs, 5, Shop.FRESH, shop.household(Callers.NEIGHBOUR), Quality.RELEASED);
            ListingId far = shop.listed(theirs, new Money(100));
            assertEquals(List.of(near), ids(list(shop, from(Callers.VILLAGE))));
            assertEquals(2, list(shop, from(Callers.TOWN)).items().size());
            assertEquals(0, list(shop, from(new PlaceCode("611025105"))).items().size());
            assertEquals(List.of(far), ids(list(shop, words(" 板栗 " + theirs.value()))));
            assertEquals(List.of(far), ids(list(shop, words("chest " + theirs.value().substring(1)))));
            assertEquals(0, list(shop, words("%")).items().size() + list(shop, words("_")).items().size() + list(shop, words("!")).items().size());
            Search tea = new Search(Optional.of(Category.TEA), Optional.empty(), "", Sort.NEW, Page.FIRST);
            assertEquals(List.of(), ids(list(shop, tea)));
            assertThrows(Refused.class, () -> words("字".repeat(41)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void shows_what_is_sold_out_but_not_what_is_off_sale(Database database) {
        try (Shop shop = new Shop(Live.on(database))) {
            SkuCode sku = shop.sku();
            ListingId empty = shop.listed(sku, new Money(100));
            assertEquals(List.of(empty), ids(list(shop, Search.ALL)));
            assertEquals(0, list(shop, Search.ALL).items().get(0).available());
            shop.ask(Shop.store(), Shelving.class, desk -> desk.put(empty, new Listing.Sheet(sku, "板栗", new Money(100), "", false)));
            assertEquals(List.of(), ids(list(shop, Search.ALL)));
            assertEquals(false, shop.ask(Callers.nobody(), Browsing.class, desk -> desk.offer(empty)).listing().isOnSale());
        }
    }

    @ParameterizedTest
    @EnumSource
    void does_not_offer_packs_past_their_best_before(Database database) {
        Shop shop = Shop.on(database);
        SkuCode sku = shop.sku();
        shop.packs(sku, 5, shop.live.now().toLocalDate().minusDays(1));
        shop.packs(sku, 3, shop.live.now().toLocalDate());
        ListingId listing = shop.listed(sku, new Money(100));
        assertEquals(3, shop.ask(Callers.nobody(), Browsing.class, desk -> desk.offer(listing)).available());
    }

    @ParameterizedTest
    @EnumSource
    void asks_the_database_as_often_for_fifty_as_for_one_and_once_a_second_for_everybody(Database database) {
        try (Shop shop = new Shop(Live.counted(database))) {
            IntStream.range(0, 3).forEach(i -> shop.listed(shop.sku(), new Money(100)));
            Listed<Offer> first = list(shop, sorted(Sort.NEW, Page.of(1)));
            shop.live.trips().forget();
            list(shop, sorted(Sort.CHEAP, Page.of(1)));
            int one = shop.live.trips().asked().size();
            shop.live.trips().forget();
            assertEquals(3, list(shop, sorted(Sort.CHEAP, Page.of(50))).items().size());
            assertEquals(one, shop.live.trips().asked().size(), String.join("\n", shop.live.trips().asked()));
            shop.live.trips().forget();
            assertSame(first, list(shop, sorted(Sort.NEW, Page.of(1))));
            assertTrue(shop.live.trips().asked().stream().allMatch("COMMIT"::equals), shop.live.trips().asked().toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void says_plainly_what_it_does_not_know(Database database) {
        Shop shop = Shop.on(database);
        Refused unknown = assertThrows(Refused.class, () -> shop.ask(Callers.nobody(), Browsing.class, desk -> desk.offer(new ListingId(UUID.randomUUID()))));
        assertEquals(Reason.NOT_FOUND, unknown.reason());
        for (String mark : List.of("x", "12", "x~y", "12~no-uuid")) {
            Refused refused = assertThrows(Refused.class, () -> list(shop, sorted(Sort.CHEAP, new Page(Optional.of(mark), 5))));
            assertEquals("after", refused.errors().get(0).field());
        }
        assertThrows(Refused.class, () -> Sort.of("name"));
        assertEquals(List.of(Sort.NEW, Sort.NEW, Sort.CHEAP, Sort.DEAR, Sort.SOLD),
                List.of(Sort.of(""), Sort.of("new"), Sort.of("price"), Sort.of("-price"), Sort.of("sold")));
    }
}
