package org.countystore.ordering;

import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.countystore.kernel.Caller;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;
import org.countystore.kernel.Reason;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Live;
import org.countystore.testing.Shop;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A doubt")
class DoubtingTest {
    private static void say(Shop shop, Caller caller, UUID uuid, ListingId listing, Doubt.Why why, String note) {
        shop.ask(caller, Doubting.class, desk -> {
            desk.say(uuid, new Doubting.Wish(listing, why, note));
            return null;
        });
    }

    private static List<Misgivings> of(Shop shop) {
        return shop.ask(Shop.store(), Doubting.class, desk -> desk.of(Callers.COUNTY));
    }

    @ParameterizedTest
    @EnumSource
    void is_read_by_the_store_in_sum_and_in_words_only_once_three_have_spoken(Database database) {
        try (Shop shop = new Shop(Live.on(database))) {
            ListingId few = shop.listed(shop.sku(), new Money(100));
            ListingId many = shop.listed(shop.sku(), new Money(100));
            UUID uuid = UUID.randomUUID();
            Caller chen = shop.colleague().caller();
            say(shop, chen, uuid, few, Doubt.Why.PRICE, "贵了");
            say(shop, chen, uuid, few, Doubt.Why.PRICE, "贵了");
            say(shop, chen, UUID.randomUUID(), many, Doubt.Why.PRICE, "贵一点");
            say(shop, shop.colleague().caller(), UUID.randomUUID(), many, Doubt.Why.PRICE, "还行,就是贵");
            say(shop, shop.colleague().caller(), UUID.randomUUID(), many, Doubt.Why.SIZE, "想要小包");
            assertEquals(List.of(many, few), of(shop).stream().map(Misgivings::listing).toList());
            assertEquals(Map.of(Doubt.Why.PRICE, 2L, Doubt.Why.SIZE, 1L), of(shop).get(0).sums());
            assertEquals(3, of(shop).get(0).notes().size());
            assertEquals(Map.of(Doubt.Why.PRICE, 1L), of(shop).get(1).sums());
            assertEquals(List.of(), of(shop).get(1).notes());
            refused(Reason.NOT_ALLOWED, () -> shop.ask(chen, Doubting.class, desk -> desk.of(Callers.COUNTY)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void keeps_neither_who_said_it_nor_when_nor_leaves_its_words_in_the_audit(Database database) throws SQLException {
        Shop shop = Shop.on(database);
        ListingId listing = shop.listed(shop.sku(), new Money(100));
        UUID uuid = UUID.randomUUID();
        say(shop, shop.colleague().caller(), uuid, listing, Doubt.Why.QUALITY, "上次有虫");
        Set<String> columns = new TreeSet<>();
        try (Connection connection = shop.live.dataSource().getConnection();
                ResultSet found = connection.getMetaData().getColumns(null, null, database == Database.DERBY ? "DOUBT" : "doubt", null)) {
            while (found.next()) {
                columns.add(found.getString("COLUMN_NAME").toLowerCase());
            }
        }
        assertEquals(Set.of("id", "listing_id", "why", "note"), columns);
        assertEquals(0, shop.live.number("select count(*) from audit_entry where subject like '%" + listing + "%' and action like 'Doubt%'"));
        assertEquals("doubt", new Doubting.Wish(listing, Doubt.Why.QUALITY, "上次有虫").toString());
        assertFalse(columns.contains("account_id"));
    }

    @ParameterizedTest
    @EnumSource
    void says_why_about_something_that_is_listed(Database database) {
        Shop shop = Shop.on(database);
        Caller chen = shop.colleague().caller();
        ListingId listing = shop.listed(shop.sku(), new Money(100));
        refused(Reason.INVALID, () -> say(shop, chen, UUID.randomUUID(), listing, null, ""));
        refused(Reason.INVALID, () -> say(shop, chen, UUID.randomUUID(), listing, Doubt.Why.OTHER, "字".repeat(201)));
        refused(Reason.NOT_FOUND, () -> say(shop, chen, UUID.randomUUID(), new ListingId(UUID.randomUUID()), Doubt.Why.OTHER, ""));
        refused(Reason.NOT_ALLOWED, () -> say(shop, Shop.store(), UUID.randomUUID(), listing, Doubt.Why.OTHER, ""));
    }
}
