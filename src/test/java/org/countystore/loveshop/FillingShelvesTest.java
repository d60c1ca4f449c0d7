package org.countystore.loveshop;

import static org.countystore.testing.Refusals.field;
import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Listed;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.SkuCode;
import org.countystore.loveshop.GoodsReceipt.Delivery;
import org.countystore.loveshop.GoodsReceipt.Source;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Shop;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The shelves of a love shop")
class FillingShelvesTest {
    private static final String DONOR = "西安秦岭茶业有限公司";

    private static GoodsReceipt receive(Counter counter, UUID uuid, Delivery delivery) {
        return counter.keep(FillingShelves.class, desk -> desk.receive(uuid, delivery));
    }

    private static Delivery gift(ShopGoods goods, long pieces, boolean shown) {
        return new Delivery(goods.uuid(), Source.DONOR, pieces, Optional.of(DONOR), shown, "");
    }

    @ParameterizedTest
    @EnumSource
    void are_filled_by_receipts_each_written_once(Database database) {
        try (Counter counter = new Counter(database)) {
            ShopGoods salt = counter.goods("食盐", 3, 0);
            UUID uuid = UUID.randomUUID();
            Delivery bought = new Delivery(salt.uuid(), Source.PURCHASE, 20, Optional.empty(), false, "送货单 17");
            for (int i = 0; i < 2; i++) {
                assertEquals(60, receive(counter, uuid, bought).points());
            }
            assertEquals(List.of(20L, 20L), List.of(counter.stock(salt), counter.look(salt.uuid()).received()));
            Listed<ShelfMovement> diary = counter.keep(FillingShelves.class, desk -> desk.movements(salt.uuid(), Page.FIRST));
            assertEquals(List.of("RECEIPT 20 送货单 17"),
                    diary.items().stream().map(row -> row.kind() + " " + row.change() + " " + row.reason()).toList());
            refused(Reason.ID_REUSED, () -> receive(counter, uuid, gift(salt, 20, true)));
            assertEquals("quantity", field(() -> receive(counter, UUID.randomUUID(),
                    new Delivery(salt.uuid(), Source.PURCHASE, 0, Optional.empty(), false, ""))));
            assertEquals("donor", field(() -> receive(counter, UUID.randomUUID(),
                    new Delivery(salt.uuid(), Source.DONOR, 1, Optional.empty(), true, ""))));
            assertEquals("donor", field(() -> receive(counter, UUID.randomUUID(),
                    new Delivery(salt.uuid(), Source.PURCHASE, 1, Optional.of(DONOR), true, ""))));
            assertEquals("source", field(() -> receive(counter, UUID.randomUUID(),
                    new Delivery(salt.uuid(), Source.STORE, 1, Optional.empty(), false, ""))), "that comes by a supply");
            refused(Reason.NOT_ALLOWED, () -> counter.ask(Callers.at(Callers.NEIGHBOUR, Role.KEEPER), FillingShelves.class,
                    desk -> desk.receive(UUID.randomUUID(), bought)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void thank_a_donor_who_wishes_it_and_let_the_fund_bear_as_many_points_more(Database database) {
        try (Counter counter = new Counter(database)) {
            ShopGoods rice = counter.goods("大米 5公斤", 30, 0);
            long cover = counter.village.cover();
            receive(counter, UUID.randomUUID(), gift(rice, 10, false));
            assertEquals(Optional.empty(), counter.look(rice.uuid()).donor());
            receive(counter, UUID.randomUUID(), gift(rice, 2, true));
            assertEquals(Optional.of(DONOR), counter.look(rice.uuid()).donor());
            assertEquals(List.of(cover + 360, 12L), List.of(counter.village.cover(), counter.stock(rice)));
            UUID bought = UUID.randomUUID();
            receive(counter, bought, new Delivery(rice.uuid(), Source.PURCHASE, 5, Optional.empty(), false, ""));
            assertEquals(cover + 360, counter.village.cover());
            assertEquals("quantity", field(() -> receive(counter, UUID.randomUUID(), gift(rice, 40_000, false))),
                    "more than a million yuan");
            assertEquals(0, counter.rowsThatDoNotAddUp());
        }
    }

    @ParameterizedTest
    @EnumSource
    void are_counted_and_the_difference_keeps_its_reason(Database database) {
        try (Counter counter = new Counter(database)) {
            ShopGoods salt = counter.goods("食盐", 3, 20);
            UUID uuid = UUID.randomUUID();
            for (int i = 0; i < 2; i++) {
                ShopGoods counted = counter.keep(FillingShelves.class,
                        desk -> desk.count(uuid, new FillingShelves.Count(salt.uuid(), 18, "受潮")));
                assertEquals(List.of(18L, -2L, 20L), List.of(counted.stock(), counted.adjusted(), counted.received()));
            }
            assertEquals("reason", field(() -> counter.keep(FillingShelves.class,
                    desk -> desk.count(UUID.randomUUID(), new FillingShelves.Count(salt.uuid(), 1, " ")))));
            assertEquals(List.of("COUNT -2", "RECEIPT 20"),
                    counter.keep(FillingShelves.class, desk -> desk.movements(salt.uuid(), Page.FIRST))
                    .items().stream().map(row -> row.kind() + " " + row.change()).toList());
            assertEquals(0, counter.rowsThatDoNotAddUp());
        }
    }

    @ParameterizedTest
    @EnumSource
    void say_when_little_is_left(Database database) {
        try (Counter counter = new Counter(database)) {
            ShopGoods salt = counter.goods("食盐", 3, 6);
            assertEquals(0, counter.keep(FillingShelves.class, FillingShelves::low));
            counter.redeem(counter.villager(3), Counter.line(salt, 1));
            assertTrue(counter.look(salt.uuid()).isLow());
            assertEquals(1, counter.keep(FillingShelves.class, FillingShelves::low));
        }
    }

    @ParameterizedTest
    @EnumSource
    void belong_to_the_one_shop_of_the_village_and_are_public(Database database) {
        try (Counter counter = new Counter(database)) {
            ShopGoods salt = counter.goods("食盐", 3, 6);
            counter.openShop(Callers.VILLAGE);
            assertEquals("place", field(() -> counter.openShop(Callers.TOWN)));
            refused(Reason.NOT_FOUND, () -> 
                    counter.ask(Callers.nobody(), LookingAtShelves.class, desk -> desk.goods(Callers.NEIGHBOUR, Page.FIRST)));
            counter.openShop(Callers.NEIGHBOUR);
            refused(Reason.ID_REUSED, () -> counter.ask(Callers.at(Callers.NEIGHBOUR, Role.KEEPER), FillingShelves.class,
                    desk -> desk.put(Callers.NEIGHBOUR, salt.uuid(), Counter.sheet("食盐", 3))));
            assertEquals(List.of(salt.uuid()), counter.ask(Callers.nobody(), LookingAtShelves.class,
                    desk -> desk.goods(Callers.VILLAGE, Page.FIRST)).items().stream().map(ShopGoods::uuid).toList());
            assertEquals("points", field(() -> counter.goods("食盐", 0, 1)));
            assertEquals("name", field(() -> counter.goods(" ", 1, 1)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void never_ask_for_more_points_than_the_county_store_asks_yuan(Database database) {
        Shop shop = Shop.on(database);
        SkuCode sku = shop.sku();
        shop.listed(sku, new Money(1_280));
        shop.ask(Callers.admin(), KeepingShops.class, desk -> desk.open(Callers.VILLAGE, "0914-5320000"));
        Refused dearer = refused(Reason.ABOVE_STORE_PRICE, () -> put(shop, sku, 13));
        assertEquals(List.of(13L, new Money(1_280)), dearer.facts());
        assertEquals(Optional.of(new Money(1_280)), put(shop, sku, 12).storePrice());
        shop.listed(shop.sku(), Money.yuan(12));
        assertEquals(Optional.empty(), put(shop, shop.sku(), 500).storePrice());
        assertFalse(put(shop, sku, 12).goods().sku().isEmpty());
        refused(Reason.NOT_FOUND, () -> put(shop, new SkuCode("NO-SUCH"), 1));
    }

    private static FillingShelves.Priced put(Shop shop, SkuCode sku, long points) {
        return shop.ask(Callers.at(Callers.VILLAGE, Role.KEEPER), FillingShelves.class, desk -> desk.put(Callers.VILLAGE, UUID.randomUUID(),
                new GoodsSheet("板栗 500克", "Chestnuts 500 g", Drawing.OTHER, points, Optional.of(sku), 0, true)));
    }
}
