package org.countystore.store;

import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.countystore.kernel.Caller;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.SkuCode;
import org.countystore.produce.Sku;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Shop;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Putting goods on sale")
class ShelvingTest {
    private static <T> T shelving(Shop shop, Caller caller, Function<Shelving, T> work) {
        return shop.ask(caller, Shelving.class, work);
    }

    private static Listing.Sheet sheet(SkuCode sku, long fen) {
        return new Listing.Sheet(sku, " 水峡板栗 ", new Money(fen), "今年新栗", true);
    }

    private static ListingId fresh() {
        return new ListingId(UUID.randomUUID());
    }

    @ParameterizedTest
    @EnumSource
    void lists_an_sku_under_the_id_the_store_chose_and_changes_it_there(Database database) {
        Shop shop = Shop.on(database);
        SkuCode sku = shop.sku();
        ListingId id = fresh();
        Offer offer = shelving(shop, Shop.store(), desk -> desk.put(id, sheet(sku, 1280)));
        assertEquals(List.of("水峡板栗", 1280L, 500L, 0L), List.of(offer.listing().title(), offer.listing().price().fen(),
                offer.listing().pack().grams(), offer.available()));
        assertEquals(List.of(), offer.shares());
        for (int i = 0; i < 2; i++) {
            assertEquals(new Money(1500), shelving(shop, Shop.store(), desk -> desk.put(id, sheet(sku, 1500))).listing().price());
        }
        assertEquals(sheet(sku, 1500).price(), shop.ask(Callers.nobody(), Browsing.class, desk -> desk.offer(id)).sheet().price());
    }

    @ParameterizedTest
    @EnumSource
    void has_one_listing_for_each_sku_and_one_sku_for_each_listing(Database database) {
        Shop shop = Shop.on(database);
        SkuCode sku = shop.sku();
        ListingId id = shop.listed(sku, new Money(1280));
        assertEquals("sku", refused(Reason.CODE_TAKEN, () -> shelving(shop, Shop.store(), desk -> desk.put(fresh(), sheet(sku, 1)))).errors().get(0).field());
        SkuCode other = shop.sku();
        assertEquals("sku_fixed", refused(Reason.INVALID, () -> shelving(shop, Shop.store(), desk -> desk.put(id, sheet(other, 1)))).errors().get(0).code());
        refused(Reason.NOT_FOUND, () -> shelving(shop, Shop.store(), desk -> desk.put(fresh(), sheet(new SkuCode("NO-SUCH"), 1))));
    }

    @ParameterizedTest
    @EnumSource
    void needs_a_title_and_a_price_that_make_sense(Database database) {
        Shop shop = Shop.on(database);
        SkuCode sku = shop.sku();
        for (long absurd : new long[] {0, -1, 10_000_001}) {
            assertEquals("fen", refused(Reason.INVALID, () -> shelving(shop, Shop.store(), desk -> desk.put(fresh(), sheet(sku, absurd)))).errors().get(0).field());
        }
        Listing.Sheet empty = new Listing.Sheet(sku, "  ", new Money(1), "x".repeat(2001), true);
        assertEquals(List.of("title", "text"), refused(Reason.INVALID, () -> shelving(shop, Shop.store(), desk -> desk.put(fresh(), empty)))
                .errors().stream().map(Refused.FieldError::field).toList());
    }

    @ParameterizedTest
    @EnumSource
    void is_for_the_store_of_the_county(Database database) {
        Shop shop = Shop.on(database);
        SkuCode sku = shop.sku();
        ListingId id = shop.listed(sku, new Money(1280));
        List<Caller> strangers = List.of(shop.union(), Callers.at(Callers.COUNTY, Role.COUNTER), Callers.at(Callers.OTHER_COUNTY, Role.STORE),
                Callers.in(shop.school, Role.STORE));
        for (Caller stranger : strangers) {
            refused(Reason.NOT_ALLOWED, () -> shelving(shop, stranger, desk -> desk.put(id, sheet(sku, 1))));
        }
        refused(Reason.NOT_SIGNED_IN, () -> shelving(shop, Callers.nobody(), desk -> desk.put(id, sheet(sku, 1))));
    }

    @ParameterizedTest
    @EnumSource
    void shows_the_store_what_lies_there_without_being_listed(Database database) {
        Shop shop = Shop.on(database);
        SkuCode waiting = shop.sku();
        shop.packs(waiting, 3, Shop.FRESH);
        ListingId off = shop.listed(shop.sku(), new Money(1));
        assertTrue(shelving(shop, Shop.store(), Shelving::unlisted).stream().map(Sku::code).toList().contains(waiting));
        shop.listed(waiting, new Money(1280));
        assertFalse(shelving(shop, Shop.store(), Shelving::unlisted).stream().map(Sku::code).toList().contains(waiting));
        assertTrue(shelving(shop, Shop.store(), Shelving::skus).stream().map(Sku::code).toList().contains(waiting));
        Optional<String> after = Optional.empty();
        boolean found = false;
        do {
            Page page = new Page(after, 5);
            Listed<Offer> part = shelving(shop, Shop.store(), desk -> desk.listed(page));
            found |= part.items().stream().anyMatch(offer -> offer.listing().id().equals(off));
            after = part.next();
        } while (after.isPresent());
        assertTrue(found);
    }
}
