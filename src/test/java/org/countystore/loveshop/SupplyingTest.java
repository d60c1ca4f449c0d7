package org.countystore.loveshop;

import static org.countystore.testing.Refusals.field;
import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Caller;
import org.countystore.kernel.Money;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Role;
import org.countystore.kernel.SkuCode;
import org.countystore.kernel.Weight;
import org.countystore.testing.Callers;
import org.countystore.testing.Crowd;
import org.countystore.testing.Database;
import org.countystore.testing.Sheets;
import org.countystore.testing.Shop;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What the county store gives to a love shop")
class SupplyingTest {
    private static final Caller KEEPER = SupplyScene.KEEPER;

    @ParameterizedTest
    @EnumSource
    void leaves_the_store_lot_by_lot_once_the_shop_has_taken_it_in_and_is_owed_for(Database database) {
        try (SupplyScene scene = new SupplyScene(database)) {
            UUID uuid = UUID.randomUUID();
            for (int i = 0; i < 2; i++) {
                assertEquals(Money.yuan(12), scene.send(uuid, 7).each());
            }
            assertEquals(List.of(List.of(0L, 5L, 0L), List.of(8L, 2L, 0L)), List.of(scene.shelf(scene.first), scene.shelf(scene.second)));
            assertEquals(List.of(0L, 0L), List.of(scene.pieces(), scene.owed()));
            assertEquals(List.of(uuid), scene.onTheWay());
            assertEquals("reason", field(() -> scene.takeIn(uuid, 6, "")));
            assertEquals("packs", field(() -> scene.takeIn(uuid, 8, "")));
            for (int i = 0; i < 2; i++) {
                Supply taken = scene.takeIn(uuid, 6, "一袋漏了");
                assertEquals(List.of(Supply.State.ARRIVED, 6L, Money.yuan(72)), List.of(taken.state(), taken.arrived(), taken.worth()));
            }
            assertEquals(List.of(List.of(0L, 0L, 5L), List.of(8L, 0L, 2L)), List.of(scene.shelf(scene.first), scene.shelf(scene.second)));
            assertEquals(List.of(6L, 7_200L), List.of(scene.pieces(), scene.owed()));
            refused(Reason.ALREADY_DECIDED, () -> scene.takeIn(uuid, 7, ""));
            refused(Reason.ALREADY_DECIDED, () -> scene.callBack(uuid));
            assertEquals(List.of(), scene.onTheWay());
        }
    }

    @ParameterizedTest
    @EnumSource
    void goes_along_with_a_sheet_that_names_its_lots_and_what_is_owed_for_who_gives_and_who_takes(Database database) {
        try (SupplyScene scene = new SupplyScene(database)) {
            UUID uuid = UUID.randomUUID();
            scene.send(uuid, 7);
            for (Caller reader : List.of(Shop.store(), KEEPER)) {
                String words = Sheets.words("supply", scene.ask(reader, PrintingSupplies.class, desk -> desk.sheet(uuid)));
                for (String word : List.of("供货交接单", "水峡村", "板栗 500克", scene.first.value(), scene.second.value(), "12.00",
                        "84.00", "发货人", "收货人", SupplyScene.SOONER.toString())) {
                    assertTrue(words.contains(word), word + " in " + words);
                }
            }
            refused(Reason.NOT_ALLOWED, () -> scene.ask(Callers.at(Callers.NEIGHBOUR, Role.KEEPER), PrintingSupplies.class,
                    desk -> desk.sheet(uuid)));
            refused(Reason.NOT_FOUND, () -> scene.ask(KEEPER, PrintingSupplies.class, desk -> desk.sheet(UUID.randomUUID())));
            scene.takeIn(uuid, 6, "一袋漏了");
            String signed = Sheets.words("supply-arrived", scene.ask(KEEPER, PrintingSupplies.class, desk -> desk.sheet(uuid)));
            assertTrue(signed.contains("实收 6 件,应付 72.00 元") && signed.contains("一袋漏了"), signed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void lies_on_the_stores_shelves_again_when_it_is_called_back(Database database) {
        try (SupplyScene scene = new SupplyScene(database)) {
            UUID uuid = UUID.randomUUID();
            scene.send(uuid, 7);
            assertEquals("reason", field(() -> scene.ask(Shop.store(), Supplying.class, desk -> desk.callBack(uuid, " "))));
            for (int i = 0; i < 2; i++) {
                assertEquals(Supply.State.CALLED_BACK, scene.callBack(uuid).state());
            }
            assertEquals(List.of(List.of(5L, 0L, 0L), List.of(10L, 0L, 0L)), List.of(scene.shelf(scene.first), scene.shelf(scene.second)));
            refused(Reason.ALREADY_DECIDED, () -> scene.takeIn(uuid, 7, ""));
            assertEquals(List.of(0L, 0L), List.of(scene.pieces(), scene.owed()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_what_the_store_sells_by_the_pack_and_has_for_a_shop_that_is_open(Database database) {
        try (SupplyScene scene = new SupplyScene(database)) {
            assertEquals(List.of(15L), scene.ask(Shop.store(), Supplying.class, desk -> desk.goods(Callers.VILLAGE)).stream()
                    .map(Supplying.Offered::available).toList());
            refused(Reason.OUT_OF_STOCK, () -> scene.send(UUID.randomUUID(), 16));
            UUID unnamed = scene.listed(Optional.empty(), 12);
            assertEquals("goods", field(() -> scene.ask(Shop.store(), Supplying.class,
                    desk -> desk.send(UUID.randomUUID(), new Supply.Wish(unnamed, 1)))));
            SkuCode string = scene.shop.skuByWeight(new Weight(900));
            scene.shop.listed(string, Money.yuan(30));
            UUID weighed = scene.listed(Optional.of(string), 30);
            assertEquals("goods", field(() -> scene.ask(Shop.store(), Supplying.class,
                    desk -> desk.send(UUID.randomUUID(), new Supply.Wish(weighed, 1)))));
            UUID unsold = scene.listed(Optional.of(scene.shop.sku()), 12);
            refused(Reason.NOT_ON_SALE, () -> scene.ask(Shop.store(), Supplying.class,
                    desk -> desk.send(UUID.randomUUID(), new Supply.Wish(unsold, 1))));
            refused(Reason.NOT_ALLOWED, () -> scene.ask(Callers.at(Callers.NEIGHBOUR, Role.KEEPER), TakingIn.class,
                    desk -> desk.takeIn(scene.send(UUID.randomUUID(), 1).uuid(), new Supply.Arrival(1, ""))));
            scene.ask(Callers.admin(), KeepingShops.class, desk -> desk.shut(Callers.VILLAGE));
            refused(Reason.SHOP_SHUT, () -> scene.send(UUID.randomUUID(), 1));
        }
    }

    @Test
    void is_taken_in_or_called_back_whoever_is_quicker() {
        try (SupplyScene scene = new SupplyScene(Database.POSTGRESQL)) {
            for (int round = 0; round < 5; round++) {
                UUID uuid = UUID.randomUUID();
                scene.send(uuid, 1);
                long before = scene.pieces();
                List<String> outcomes = Crowd.outcomes(8, i -> i % 2 == 0 ? scene.takeIn(uuid, 1, "") : scene.callBack(uuid));
                assertEquals(List.of(4L, 4L), List.of(Crowd.count(outcomes, "DONE"), Crowd.count(outcomes, "ALREADY_DECIDED")),
                        outcomes.toString());
                long taken = scene.pieces() - before;
                assertEquals(scene.owed(), 1_200 * scene.pieces());
                assertTrue(taken == 0 || taken == 1, "taken " + taken);
            }
            assertEquals(15, scene.shelf(scene.first).stream().mapToLong(Long::longValue).sum()
                    + scene.shelf(scene.second).stream().mapToLong(Long::longValue).sum());
            assertEquals(scene.pieces(), scene.shelf(scene.first).get(2) + scene.shelf(scene.second).get(2));
        }
    }
}
