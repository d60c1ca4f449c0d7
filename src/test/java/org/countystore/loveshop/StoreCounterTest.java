package org.countystore.loveshop;

import static org.countystore.loveshop.Counter.PIN;
import static org.countystore.loveshop.Counter.line;
import static org.countystore.testing.Refusals.field;
import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.loveshop.Counter.Villager;
import org.countystore.points.Holder;
import org.countystore.points.KeepingCards;
import org.countystore.points.KeepingFunds;
import org.countystore.points.PointsEntry;
import org.countystore.points.TellingHouseholds;
import org.countystore.points.Village;
import org.countystore.proof.Recounted;
import org.countystore.testing.Callers;
import org.countystore.testing.Crowd;
import org.countystore.testing.Database;
import org.countystore.testing.Sheets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The counter of the county store")
class StoreCounterTest {
    @ParameterizedTest
    @EnumSource
    void hands_out_for_points_whose_yuan_come_along_and_pay_for_them(Database database) {
        try (Counter counter = new Counter(database)) {
            StoreCounter store = new StoreCounter(counter);
            store.allow(Callers.COUNTY, Village.OCTOBER, true);
            Villager villager = counter.villager(100);
            ShopGoods chestnuts = store.chestnuts(10);
            Redeeming.Holder shown = counter.ask(StoreCounter.KEEPER, Redeeming.class, desk -> desk.holder(Callers.COUNTY, villager.card()));
            assertEquals(List.of(100L, Callers.VILLAGE), List.of(shown.points(), shown.home()));
            assertFalse(shown.name().contains("大"), shown.name());
            Redemption done = store.redeem(villager, chestnuts, 3);
            assertEquals(List.of(36L, 64L, Callers.COUNTY, Callers.VILLAGE),
                    List.of(done.points(), done.pointsLeft(), done.village(), done.home()));
            assertEquals(List.of("2026-11 64"), counter.months(villager));
            assertEquals(List.of(9_964L, 9_900L, 64L, 0L, 36L), fund(counter), "fund, cover, outstanding, to settle, at the store");
            Redemption mistake = store.redeem(villager, chestnuts, 1);
            for (int i = 0; i < 2; i++) {
                assertEquals(64, counter.ask(StoreCounter.KEEPER, Redeeming.class, desk -> desk.reverse(mistake.uuid(), "拿错了")).pointsLeft());
            }
            assertEquals(List.of(9_964L, 9_900L, 64L, 0L, 36L), fund(counter));
            assertEquals(List.of("GIVEN_BACK 12 611025", "REDEEMED -12 611025", "REDEEMED -36 611025", "AWARDED 30 ", "AWARDED 70 "),
                    history(counter, villager));
            assertEquals(7, counter.stock(chestnuts, StoreCounter.KEEPER));
            assertEquals(List.of(), Recounted.reds(counter.village.day.dataSource()));

            UUID settlement = UUID.randomUUID();
            ShopSettlement paid = counter.ask(Village.CASHIER, SettlingShops.class, desk -> desk.settle(settlement, Callers.COUNTY));
            assertEquals(List.of(36L, Money.yuan(36), Money.ZERO), List.of(paid.points(), paid.paid(), paid.gifts()));
            assertEquals(List.of(new SettlingShops.Home(Callers.VILLAGE, 1, 36)),
                    counter.ask(Village.CASHIER, SettlingShops.class, desk -> desk.statement(settlement)).homes());
            refused(Reason.REDEMPTION_SETTLED, () -> counter.ask(StoreCounter.KEEPER, Redeeming.class,
                    desk -> desk.reverse(done.uuid(), "晚了")));
            assertEquals(List.of(9_964L, 9_900L, 64L, 0L, 36L), fund(counter));
            assertEquals(0, counter.village.day.number("select balance from ledger_account where code = 'fund:611025'"));
            assertEquals(List.of(), Recounted.reds(counter.village.day.dataSource()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void serves_a_card_only_while_the_rulebook_of_its_village_says_so(Database database) {
        try (Counter counter = new Counter(database)) {
            StoreCounter store = new StoreCounter(counter);
            Villager villager = counter.villager(50);
            ShopGoods chestnuts = store.chestnuts(10);
            refused(Reason.NOT_AT_COUNTY_STORE, () -> store.redeem(villager, chestnuts, 1));
            store.allow(Callers.COUNTY, Village.NOVEMBER, true);
            store.redeem(villager, chestnuts, 1);
            assertTrue(shown(counter, villager).store());
            assertTrue(card(counter, villager).atStore());
            assertEquals(List.of(true, true), papers(counter, villager, "good"));
            store.allow(Callers.VILLAGE, Village.NOVEMBER, false);
            Refused no = refused(Reason.NOT_AT_COUNTY_STORE, () -> store.redeem(villager, chestnuts, 1));
            assertEquals(List.of("水峡村"), no.facts());
            assertEquals("card", no.errors().get(0).field());
            refused(Reason.NOT_AT_COUNTY_STORE, () -> counter.ask(StoreCounter.KEEPER, Redeeming.class,
                    desk -> desk.holder(Callers.COUNTY, villager.card())));
            refused(Reason.NOT_AT_COUNTY_STORE, () -> counter.ask(StoreCounter.KEEPER, ShowingCards.class,
                    desk -> desk.show(Callers.COUNTY, villager.card(), PIN)));
            assertFalse(shown(counter, villager).store());
            assertFalse(card(counter, villager).atStore());
            assertEquals(List.of(false, false), papers(counter, villager, "not-good"));
            store.allow(Callers.VILLAGE, Village.NOVEMBER.plusMonths(1), true);
            refused(Reason.NOT_AT_COUNTY_STORE, () -> store.redeem(villager, chestnuts, 1));
            counter.village.day.setTo(Village.NOVEMBER.plusMonths(1).atDay(1).atTime(9, 0));
            assertEquals(26, store.redeem(villager, chestnuts, 1).pointsLeft());
            refused(Reason.NOT_ALLOWED, () -> counter.keep(Redeeming.class, desk -> desk.holder(Callers.COUNTY, villager.card())));
            counter.ask(Callers.admin(), KeepingShops.class, desk -> desk.shut(Callers.COUNTY));
            refused(Reason.SHOP_SHUT, () -> store.redeem(villager, chestnuts, 1));
            assertFalse(shown(counter, villager).store());
        }
    }

    private static Holder card(Counter counter, Villager villager) {
        return counter.keep(KeepingCards.class, desk -> desk.within(Callers.VILLAGE, Page.FIRST)).items().stream()
                .filter(each -> each.card().number().value().equals(villager.card())).findFirst().orElseThrow();
    }

    /** Whether the card to cut out and the statement say that the county store takes the points. */
    private static List<Boolean> papers(Counter counter, Villager villager, String how) {
        return Stream.of(Sheets.words("card-" + how, counter.keep(KeepingCards.class, desk -> desk.printed(villager.card()))),
                Sheets.words("statement-" + how, counter.keep(TellingHouseholds.class, desk -> desk.statement(villager.card()))))
                .map(words -> words.replaceAll("\\s", "").contains("也可以到县超市的积分柜台用")).toList();
    }

    private static ShowingCards.Shown shown(Counter counter, Villager villager) {
        return counter.keep(ShowingCards.class, desk -> desk.show(Callers.VILLAGE, villager.card(), PIN));
    }

    @ParameterizedTest
    @EnumSource
    void hands_out_what_the_store_sells_at_its_price_and_nothing_else(Database database) {
        try (Counter counter = new Counter(database)) {
            StoreCounter store = new StoreCounter(counter);
            ShopGoods chestnuts = store.chestnuts(10);
            refused(Reason.ABOVE_STORE_PRICE, () -> store.keep(UUID.randomUUID(), 13));
            assertEquals(Optional.of(new Money(1_280)), store.keep(UUID.randomUUID(), 12).storePrice());
            assertEquals("sku", field(() -> counter.ask(StoreCounter.KEEPER, FillingShelves.class,
                    desk -> desk.put(Callers.COUNTY, UUID.randomUUID(), store.sheet(12, Optional.empty())))));
            for (GoodsReceipt.Source source : List.of(GoodsReceipt.Source.DONOR, GoodsReceipt.Source.PURCHASE)) {
                assertEquals("source", field(() -> counter.ask(StoreCounter.KEEPER, FillingShelves.class,
                        desk -> desk.receive(UUID.randomUUID(), new GoodsReceipt.Delivery(chestnuts.uuid(), source, 1,
                                Optional.of("县妇联").filter(giver -> source == GoodsReceipt.Source.DONOR), false, "")))));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void waits_for_the_network(Database database) {
        try (Counter counter = new Counter(database)) {
            new StoreCounter(counter);
            refused(Reason.SHOP_NEEDS_NETWORK, () -> counter.ask(StoreCounter.KEEPER.on(Optional.of(UUID.randomUUID())),
                    EquippingShops.class, desk -> desk.equip(Callers.COUNTY)));
            refused(Reason.SHOP_NEEDS_NETWORK, () -> counter.ask(Callers.admin(), KeepingShops.class,
                    desk -> desk.limit(Callers.COUNTY, new OfflineLimits(30, 300, 2, 7))));
            assertEquals(List.of(new OfflineLimits.Bound(0, 0)), counter.ask(Village.CASHIER, SettlingShops.class,
                    desk -> desk.accounts(Callers.COUNTY, Page.FIRST)).items().stream().filter(each -> each.shop().isCountyStore())
                    .map(SettlingShops.Account::bound).toList());
        }
    }

    @Test
    void and_the_love_shop_of_the_village_serve_one_card_at_once_and_exactly_one_of_them_does() {
        try (Counter counter = new Counter(Database.POSTGRESQL)) {
            StoreCounter store = new StoreCounter(counter);
            store.allow(Callers.COUNTY, Village.OCTOBER, true);
            ShopGoods chestnuts = store.chestnuts(100);
            ShopGoods oil = counter.goods("菜籽油", 12, 100);
            for (int round = 0; round < 10; round++) {
                Villager villager = counter.villager(50);
                List<String> outcomes = Crowd.outcomes(2, who -> who == 0 ? store.redeem(villager, chestnuts, 3)
                        : counter.redeem(villager, line(oil, 3)));
                assertEquals(List.of(1L, 1L), List.of(Crowd.count(outcomes, "DONE"), Crowd.count(outcomes, "NOT_ENOUGH_POINTS")),
                        outcomes.toString());
                assertEquals(14, counter.points(villager));
            }
            assertEquals(0, counter.rowsThatDoNotAddUp());
            assertEquals(List.of(), Recounted.reds(counter.village.day.dataSource()));
        }
    }

    private static List<Long> fund(Counter counter) {
        var fund = counter.village.fund();
        return List.of(fund.fund().fen() / 100, fund.cover(), fund.outstanding(), fund.redeemed(),
                counter.ask(Village.CASHIER, KeepingFunds.class, desk -> desk.spentAtStore(Callers.VILLAGE)));
    }

    private static List<String> history(Counter counter, Villager villager) {
        return counter.keep(KeepingCards.class, desk -> desk.history(villager.card(), Page.FIRST)).items().stream()
                .map((PointsEntry entry) -> entry.kind() + " " + entry.points() + " " + entry.spentAt().map(Object::toString).orElse(""))
                .toList();
    }
}
