package org.countystore.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.allowance.AllowanceState;
import org.countystore.allowance.Spending;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;
import org.countystore.kernel.SkuCode;
import org.countystore.ordering.Complaint;
import org.countystore.ordering.DecidingReturns;
import org.countystore.ordering.Fault;
import org.countystore.ordering.Goods;
import org.countystore.ordering.HandingBack;
import org.countystore.ordering.MakingGood;
import org.countystore.ordering.Order;
import org.countystore.ordering.Ordering;
import org.countystore.ordering.PayingBack;
import org.countystore.ordering.ReturnRequest;
import org.countystore.ordering.ReturnWish;
import org.countystore.ordering.Returning;
import org.countystore.ordering.State;
import org.countystore.ordering.Verdict;
import org.countystore.testing.Callers;
import org.countystore.testing.Crop;
import org.countystore.testing.Database;
import org.countystore.testing.Season;
import org.countystore.testing.Shop;
import org.countystore.testing.Shop.Colleague;
import org.countystore.unit.KeepingRoster;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Every way in which money goes back ends with a balanced proof:")
class RefundsTest {
    /** The first tranche of 100 yuan ends on the next day; the four others that are open then go on. */
    private static final LocalDate LAST_DAYS = LocalDate.of(2026, 6, 29);

    private static final class Case implements AutoCloseable {
        private final Season season;
        private final Colleague buyer;
        private final ListingId chestnuts;

        private Case(Database database, LocalDate day) {
            season = Season.on(database);
            season.live.setTo(day.atTime(9, 0));
            buyer = season.shop.buyer();
            SkuCode sku = season.shop.sku();
            season.delivered(season.tested(3), sku, 80);
            chestnuts = season.shop.listed(sku, new Money(1_999));
        }

        private Order received(long allowanceFen, int packs) {
            Order order = season.order(buyer, allowanceFen, Season.line(chestnuts, packs));
            season.takeMoney(order);
            season.packOrder(order);
            season.shipOrder(order);
            return season.ask(buyer.caller(), Ordering.class, desk -> desk.receive(order.uuid())).order();
        }

        private ReturnRequest giveBack(Order order, int packs, Goods goods) {
            UUID uuid = UUID.randomUUID();
            season.ask(buyer.caller(), Returning.class, desk -> desk.ask(uuid,
                    new ReturnWish(order.uuid(), List.of(new ReturnWish.Line(1, packs, Complaint.SPOILED, Optional.empty(), List.of())))));
            return season.ask(Shop.store(), DecidingReturns.class,
                    desk -> desk.decide(uuid, Verdict.approved(Fault.CARRIER, goods))).request();
        }

        /** Held, used, left, lapsed. */
        private List<Long> allowance() {
            AllowanceState state = season.ask(buyer.caller(), Spending.class, desk -> desk.mine(Shop.YEAR));
            assertEquals(state.granted(), state.held().plus(state.used()).plus(state.left()).plus(state.later()).plus(state.lapsed()));
            return List.of(state.held().fen(), state.used().fen(), state.left().fen(), state.lapsed().fen());
        }

        private void mustBalance() {
            Snapshot snapshot = new Snapshot();
            snapshot.database = season.live.dataSource();
            Count count = snapshot.take(moment -> new Recount(moment, () -> { }).run());
            assertEquals(List.of(), count.reds().stream().map(red -> red.rule() + " " + red.place() + " " + red.difference()).toList());
        }

        private void later(int days) {
            season.live.setTo(season.live.now().plusDays(days));
        }

        @Override
        public void close() {
            season.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void pack_by_pack_over_several_tranches_and_own_money(Database database) {
        try (Case shop = new Case(database, LocalDate.of(2026, 11, 21))) {
            Order order = shop.received(12_345, 9);
            List<Goods> fates = List.of(Goods.RESTOCKED, Goods.DISCARDED, Goods.KEPT);
            long self = 0;
            for (int pack = 0; pack < 9; pack++) {
                ReturnRequest request = shop.giveBack(order, 1, fates.get(pack % 3));
                assertEquals(new Money(1_999), request.fen());
                self += request.self().fen();
                if (pack % 2 == 0) {
                    shop.season.ask(Shop.counter(), PayingBack.class, desk -> desk.payBack(request.uuid()));
                }
                if (pack % 3 == 0) {
                    shop.mustBalance();
                }
            }
            shop.mustBalance();
            assertEquals(9 * 1_999 - 12_345, self);
            assertEquals(List.of(0L, 0L, 40_000L, 10_000L), shop.allowance());
            assertEquals(State.RETURNED, shop.season.ask(shop.buyer.caller(), Ordering.class, desk -> desk.order(order.uuid()))
                    .order().state());
        }
    }

    @ParameterizedTest
    @EnumSource
    void after_a_tranche_has_ended_it_is_open_again_for_thirty_days_with_what_came_back_and_no_more(Database database) {
        try (Case shop = new Case(database, LAST_DAYS)) {
            Order order = shop.received(5_997, 3);
            assertEquals(List.of(0L, 5_997L, 34_003L, 0L), shop.allowance());
            shop.later(3);
            assertEquals(List.of(0L, 5_997L, 30_000L, 4_003L), shop.allowance());
            shop.giveBack(order, 2, Goods.RESTOCKED);
            shop.mustBalance();
            assertEquals(List.of(0L, 1_999L, 33_998L, 4_003L), shop.allowance());
            Order again = shop.season.order(shop.buyer, 1_999, Season.line(shop.chestnuts, 1));
            assertEquals(List.of(1_999L, 1_999L, 31_999L, 4_003L), shop.allowance());
            shop.season.cancelOrder(again);
            shop.mustBalance();
            Order paidFromIt = shop.received(1_999, 1);
            shop.giveBack(paidFromIt, 1, Goods.RESTOCKED);
            assertEquals(List.of(0L, 1_999L, 33_998L, 4_003L), shop.allowance());
            shop.later(30);
            assertEquals(33_998L, shop.allowance().get(2));
            shop.later(1);
            assertEquals(List.of(0L, 1_999L, 30_000L, 8_001L), shop.allowance());
            shop.mustBalance();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_was_not_spent_in_time_does_not_come_back_with_the_next_return(Database database) {
        try (Case shop = new Case(database, LAST_DAYS)) {
            Order order = shop.season.order(shop.buyer, 5_997, Season.line(shop.chestnuts, 3));
            List.<Runnable>of(() -> shop.season.takeMoney(order), () -> shop.season.packOrder(order), () -> shop.season.shipOrder(order))
                    .forEach(Runnable::run);
            shop.later(3);
            shop.giveBack(order, 1, Goods.KEPT);
            shop.later(31);
            assertEquals(List.of(0L, 3_998L, 30_000L, 6_002L), shop.allowance());
            shop.giveBack(order, 1, Goods.KEPT);
            shop.mustBalance();
            assertEquals(List.of(0L, 1_999L, 31_999L, 6_002L), shop.allowance());
        }
    }

    @ParameterizedTest
    @EnumSource
    void after_the_buyer_has_gone_to_another_unit(Database database) {
        try (Case shop = new Case(database, LocalDate.of(2026, 11, 21))) {
            Order order = shop.received(10_000, 6);
            var clinic = shop.season.ask(Callers.admin(), KeepingRoster.class,
                    desk -> desk.found("clinic", "镇安县医院", Callers.COUNTY)).id();
            shop.season.ask(Callers.admin(), KeepingRoster.class, desk -> desk.move(shop.buyer.employee(), clinic, "D1"));
            shop.giveBack(order, 4, Goods.RESTOCKED);
            shop.giveBack(order, 2, Goods.DISCARDED);
            shop.mustBalance();
            assertEquals(List.of(0L, 0L, 40_000L, 10_000L), shop.allowance());
        }
    }

    /** What was not spent went back when the buyer left; what comes back afterwards waits for them until the tranche ends. */
    @ParameterizedTest
    @EnumSource
    void after_the_buyer_has_left_the_roster(Database database) {
        try (Case shop = new Case(database, LocalDate.of(2026, 11, 21))) {
            Order order = shop.received(10_000, 6);
            shop.season.ask(Callers.admin(), KeepingRoster.class, desk -> desk.leave(shop.buyer.employee()));
            shop.giveBack(order, 6, Goods.KEPT);
            shop.mustBalance();
            assertEquals(10_000, shop.season.live.number("select sum(balance) from ledger_account where code like 'allowance:"
                    + shop.buyer.employee() + ":2026:%' and code <> 'allowance:" + shop.buyer.employee() + ":2026:1'"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void when_less_came_from_the_harvest_than_was_ordered(Database database) {
        try (Case shop = new Case(database, LocalDate.of(2026, 11, 21))) {
            Crop crop = Crop.of(shop.season.shop, new Money(1_999), 50);
            Order partly = shop.season.order(shop.buyer, 7_000, Season.line(shop.chestnuts, 1), Season.line(crop.listing(), 5));
            Order nothing = shop.season.order(shop.buyer, 50_000, Season.line(crop.listing(), 2));
            shop.season.takeMoney(partly);
            shop.season.delivered(shop.season.tested(3), crop.sku(), 3);
            crop.close();
            shop.mustBalance();
            shop.season.ask(shop.buyer.caller(), MakingGood.class, desk -> desk.refund(partly.uuid(), 2));
            shop.season.ask(shop.buyer.caller(), MakingGood.class, desk -> desk.refund(nothing.uuid(), 1));
            shop.mustBalance();
            shop.season.packOrder(partly);
            shop.mustBalance();
            shop.season.shipOrder(partly);
            shop.season.ask(Shop.counter(), HandingBack.class, desk -> desk.payBack(partly.uuid()));
            shop.season.giveBack(partly, Verdict.approved(Fault.CARRIER, Goods.RESTOCKED), Season.back(2, 1));
            shop.mustBalance();
            shop.season.giveBack(partly, Verdict.approved(Fault.CARRIER, Goods.RESTOCKED), Season.back(1, 1), Season.back(2, 2));
            shop.mustBalance();
            assertEquals(List.of(0L, 0L, 40_000L, 10_000L), shop.allowance());
        }
    }

    @ParameterizedTest
    @EnumSource
    void when_other_packs_stand_in_for_what_never_came(Database database) {
        try (Case shop = new Case(database, LocalDate.of(2026, 11, 21))) {
            Crop crop = Crop.of(shop.season.shop, new Money(500), 50);
            Order order = shop.season.order(shop.buyer, 7_000, Season.line(shop.chestnuts, 1), Season.line(crop.listing(), 5));
            shop.season.takeMoney(order);
            shop.season.delivered(shop.season.tested(3), crop.sku(), 3);
            crop.offerInstead(shop.chestnuts);
            crop.close();
            shop.season.ask(shop.buyer.caller(), MakingGood.class, desk -> desk.substitute(order.uuid(), 2));
            shop.mustBalance();
            shop.season.packOrder(order);
            shop.season.shipOrder(order);
            shop.mustBalance();
            shop.season.giveBack(order, Verdict.approved(Fault.CARRIER, Goods.RESTOCKED), Season.back(2, 1));
            shop.mustBalance();
            shop.season.giveBack(order, Verdict.approved(Fault.CARRIER, Goods.DISCARDED), Season.back(1, 1), Season.back(2, 4));
            shop.mustBalance();
            assertEquals(List.of(0L, 0L, 40_000L, 10_000L), shop.allowance());
        }
    }

    @ParameterizedTest
    @EnumSource
    void by_cancelling_before_it_is_packed(Database database) {
        try (Case shop = new Case(database, LAST_DAYS)) {
            List<Order> orders = Arrays.asList(shop.season.order(shop.buyer, 5_000, Season.line(shop.chestnuts, 3)),
                    shop.season.order(shop.buyer, 50_000, Season.line(shop.chestnuts, 3)));
            shop.season.takeMoney(orders.get(0));
            shop.later(3);
            orders.forEach(shop.season::cancelOrder);
            shop.mustBalance();
            assertEquals(List.of(0L, 0L, 30_000L, 10_000L), shop.allowance());
        }
    }
}
