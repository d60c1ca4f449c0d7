package org.countystore.ordering;

import static org.countystore.ordering.Aftersales.ask;
import static org.countystore.ordering.Aftersales.giveBack;
import static org.countystore.ordering.Aftersales.now;
import static org.countystore.ordering.Aftersales.packs;
import static org.countystore.ordering.Baskets.allowance;
import static org.countystore.ordering.Baskets.basket;
import static org.countystore.ordering.Baskets.line;
import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import org.countystore.kernel.Caller;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;
import org.countystore.kernel.Reason;
import org.countystore.kernel.SkuCode;
import org.countystore.proof.Recounted;
import org.countystore.testing.Database;
import org.countystore.testing.Season;
import org.countystore.testing.Shop;
import org.countystore.testing.Shop.Colleague;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What an order costs less in the end than it was placed at")
class AbatementTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);

    private static List<Long> purse(Shop shop, Colleague buyer) {
        return List.of(allowance(shop, buyer).held().fen(), allowance(shop, buyer).used().fen(), allowance(shop, buyer).left().fen());
    }

    /** But for packs that are said here to be missing and that no harvest owed. */
    private static void mustBalance(Season season) {
        assertEquals(List.of(), Recounted.reds(season.live.dataSource()).stream().filter(red -> !red.startsWith("packed_short")).toList());
    }

    private static Order paid(Shop shop, Colleague buyer, Basket basket) {
        Order order = Baskets.place(shop, buyer, basket);
        shop.ask(Shop.counter(), TakingPayment.class, desk -> desk.take(order.uuid()));
        return order;
    }

    private static Order handedOver(Shop shop, Colleague buyer, Order packed) {
        Baskets.ship(shop, packed.uuid());
        return Baskets.ordering(shop, buyer.caller(), desk -> desk.receive(packed.uuid())).order();
    }

    @ParameterizedTest
    @EnumSource
    void goes_back_when_it_is_packed_to_the_tranches_and_the_own_pocket_as_it_came(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        Order order = Abating.lighter(shop.live, paid(shop, chen, basket(12_000, line(shop.stocked(new Money(5_000), 10), 4))), 2_000);
        assertEquals(List.of(0L, 10_800L, 29_200L), purse(shop, chen), "of 120 yuan one in ten");
        assertEquals(List.of(new Money(20_000), new Money(18_000)), List.of(now(shop, order).total(), now(shop, order).cost()));
        Abatement less = Baskets.ordering(shop, chen.caller(), desk -> desk.abatement(order.uuid())).orElseThrow();
        assertEquals(List.of(new Money(2_000), new Money(800)), List.of(less.fen(), less.self()));
        assertTrue(less.isOwed());
        Caller counter = new Caller(Shop.counter().account(), "counter-" + order.uuid(), Shop.counter().grants(), "");
        assertEquals(order.uuid(), shop.ask(counter, HandingBack.class, desk -> desk.waiting(1)).get(0).order().uuid());
        long waiting = shop.ask(counter, HandingBack.class, HandingBack::countWaiting);
        for (int i = 0; i < 2; i++) {
            assertFalse(shop.ask(counter, HandingBack.class, desk -> desk.payBack(order.uuid())).abatement().isOwed());
        }
        assertEquals(waiting - 1, shop.ask(counter, HandingBack.class, HandingBack::countWaiting));
        assertEquals(new Money(800), shop.ask(counter, PayingBack.class, PayingBack::paidBackToday));
        assertEquals(0, shop.live.number("select balance from ledger_account where code = 'refund:" + order.uuid() + "'"));
    }

    @ParameterizedTest
    @EnumSource
    void is_nothing_where_nothing_was_missing(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        Order order = paid(shop, chen, basket(3_000, line(shop.stocked(new Money(5_000), 10), 1)));
        Baskets.pack(shop, order.uuid());
        assertEquals(Optional.empty(), Baskets.ordering(shop, chen.caller(), desk -> desk.abatement(order.uuid())));
        refused(Reason.NOT_FOUND, () -> shop.ask(Shop.counter(), HandingBack.class, desk -> desk.payBack(order.uuid())));
    }

    @ParameterizedTest
    @EnumSource
    void is_told_to_nobody_but_the_buyer_and_the_store(Database database) {
        Shop shop = Shop.on(database);
        Order order = Abating.shortOf(shop.live, paid(shop, shop.buyer(), basket(3_000, line(shop.stocked(new Money(5_000), 10), 2))), 1);
        refused(Reason.NOT_ALLOWED, () -> Baskets.ordering(shop, shop.buyer().caller(), desk -> desk.abatement(order.uuid())));
    }

    @ParameterizedTest
    @EnumSource
    void is_not_given_back_again_by_a_return(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        Order order = paid(shop, chen, basket(7_000, line(shop.stocked(new Money(5_000), 10), 3)));
        handedOver(shop, chen, Abating.shortOf(shop.live, order, 1));
        assertEquals(2, now(shop, order).lines().get(0).delivered());
        refused(Reason.TOO_MANY_PACKS, () -> ask(shop, chen, order, packs(1, 3)));
        assertEquals(new Money(5_000), giveBack(shop, chen, order, Goods.KEPT, packs(1, 1)).fen());
        assertEquals(State.RECEIVED, now(shop, order).state());
        giveBack(shop, chen, order, Goods.KEPT, packs(1, 1));
        assertEquals(State.RETURNED, now(shop, order).state());
        assertEquals(List.of(0L, 0L, 40_000L), purse(shop, chen));
        assertEquals(8_000, shop.live.number("select sum(m.fen) from (select abated_self_fen, order_id from order_line"
                + " union all select self_fen, order_id from return_line) m (fen, id) join county_order o on o.id = m.id where o.uuid = '"
                + order.uuid() + "'"));
    }

    @ParameterizedTest
    @EnumSource
    void opens_a_tranche_again_that_has_ended(Database database) {
        try (Season season = Season.on(database)) {
            season.live.setTo(LAST_DAY.atTime(9, 0));
            Colleague chen = season.shop.buyer();
            SkuCode sku = season.shop.sku();
            season.delivered(season.tested(1), sku, 20);
            Order order = season.order(chen, 9_000, Season.line(season.shop.listed(sku, new Money(3_000)), 3));
            season.live.setTo(LAST_DAY.plusDays(2).atTime(9, 0));
            Abating.shortOf(season.live, order, 1);
            assertEquals(List.of(0L, 6_000L, 33_000L), purse(season.shop, chen), "300 yuan in three tranches, and what came back");
            mustBalance(season);
        }
    }

    /** Tranches, own money, several lines, k of n packs or any weight less, returns afterwards: to the fen, whatever comes. */
    @ParameterizedTest
    @EnumSource
    void and_what_was_given_back_leave_the_price_of_what_was_delivered(Database database) {
        try (Season season = Season.on(database)) {
            Random dice = new Random(20_261_122);
            List<ListingId> goods = new ArrayList<>();
            for (long price : List.of(999, 1_250, 7_777)) {
                SkuCode sku = season.shop.sku();
                season.delivered(season.tested(3), sku, 100);
                goods.add(season.shop.listed(sku, new Money(price)));
            }
            for (int i = 0; i < 12; i++) {
                Colleague buyer = season.shop.buyer();
                Order order = paid(season.shop, buyer, basket(dice.nextInt(45_000), goods.stream()
                        .map(good -> line(good, 1 + dice.nextInt(5))).toArray(Basket.Line[]::new)));
                Abating.pack(season.live, order.uuid(), some(order, dice));
                mustHavePaid(season.shop, order);
                returnSome(season.shop, buyer, handedOver(season.shop, buyer, order), dice);
            }
            mustBalance(season);
        }
    }

    private static Map<Integer, Abated> some(Order order, Random dice) {
        Map<Integer, Abated> less = new TreeMap<>();
        for (OrderLine line : order.lines()) {
            int lot = dice.nextInt(3);
            if (lot == 0) {
                less.put(line.no(), Abated.lighter(new Money(1 + dice.nextInt((int) line.fen().fen()))));
            } else if (lot == 1) {
                less.put(line.no(), Abated.shortOf(1 + dice.nextInt(line.quantity()), line));
            }
        }
        return less;
    }

    /** By the ledger alone: what came in for the order less what went back, or is owed, is what its lines cost. */
    private static void mustHavePaid(Shop shop, Order order) {
        assertEquals(now(shop, order).cost().fen(), shop.live.number("select sum(case when f.code like 'sales:%' then -t.amount"
                + " else t.amount end) from transfer t join ledger_account f on f.id = t.from_account"
                + " join ledger_account g on g.id = t.to_account where t.business = '" + order.uuid() + "'"
                + " and t.step in ('SETTLE', 'MOVE') and (f.code like 'sales:%' or g.code like 'sales:%')"));
    }

    private static void returnSome(Shop shop, Colleague buyer, Order order, Random dice) {
        for (OrderLine line : now(shop, order).lines()) {
            for (int back = 0; back < line.delivered() && dice.nextInt(4) > 0; back++) {
                giveBack(shop, buyer, order, Goods.RESTOCKED, packs(line.no(), 1));
            }
        }
    }
}
