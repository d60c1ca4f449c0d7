package org.countystore.ordering;

import static org.countystore.ordering.Baskets.PRICE;
import static org.countystore.ordering.Baskets.allowance;
import static org.countystore.ordering.Baskets.available;
import static org.countystore.ordering.Baskets.basket;
import static org.countystore.ordering.Baskets.line;
import static org.countystore.ordering.Baskets.ordering;
import static org.countystore.ordering.Baskets.pack;
import static org.countystore.ordering.Baskets.place;
import static org.countystore.ordering.Baskets.ship;
import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.countystore.kernel.Caller;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Role;
import org.countystore.store.Preselling;
import org.countystore.testing.Callers;
import org.countystore.testing.Crop;
import org.countystore.testing.Crowd;
import org.countystore.testing.Database;
import org.countystore.testing.Live;
import org.countystore.testing.Shop;
import org.countystore.testing.Shop.Colleague;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What never came from the harvest")
class ShortfallTest {
    private static OrderSheet refund(Shop shop, Caller caller, Order order, int line) {
        return shop.ask(caller, MakingGood.class, desk -> desk.refund(order.uuid(), line));
    }

    @ParameterizedTest
    @EnumSource
    void is_paid_back_with_the_rest_of_the_order(Database database) {
        Shop shop = Shop.on(database);
        Crop crop = Crop.of(shop, PRICE, 20);
        Colleague chen = shop.buyer();
        Order order = place(shop, chen, basket(70_000, line(crop.listing(), 5)));
        crop.arrives(3);
        refused(Reason.NOT_SHORT, () -> refund(shop, chen.caller(), order, 1));
        crop.close();
        refused(Reason.STILL_WAITING, () -> pack(shop, order.uuid()));
        for (int i = 0; i < 2; i++) {
            OrderSheet sheet = refund(shop, chen.caller(), order, 1);
            assertEquals(List.of(0L, 2), List.of(sheet.waiting(order.lines().get(0)), sheet.missing(order.lines().get(0))));
        }
        assertEquals(5 * PRICE.fen(), allowance(shop, chen).held().fen());
        assertEquals(3 * PRICE.fen(), pack(shop, order.uuid()).cost().fen());
        assertEquals(List.of(0L, 3 * PRICE.fen(), 40_000 - 3 * PRICE.fen()), List.of(allowance(shop, chen).held().fen(),
                allowance(shop, chen).used().fen(), allowance(shop, chen).left().fen()));
        ship(shop, order.uuid());
        assertEquals(3, shop.live.number("select sold from listing where id = '" + crop.listing() + "'"));
    }

    @ParameterizedTest
    @EnumSource
    void gives_the_own_money_back_as_it_came(Database database) {
        Shop shop = Shop.on(database);
        Crop crop = Crop.of(shop, new Money(1000), 20);
        Colleague chen = shop.buyer();
        Order order = place(shop, chen, basket(2000, line(crop.listing(), 4)));
        shop.ask(Shop.counter(), TakingPayment.class, desk -> desk.take(order.uuid()));
        crop.arrives(3);
        crop.close();
        refund(shop, chen.caller(), order, 1);
        pack(shop, order.uuid());
        Abatement abatement = ordering(shop, chen.caller(), desk -> desk.abatement(order.uuid())).orElseThrow();
        assertEquals(List.of(1000L, 500L, true), List.of(abatement.fen().fen(), abatement.self().fen(), abatement.isOwed()));
        assertEquals(1500, allowance(shop, chen).used().fen());
    }

    @ParameterizedTest
    @EnumSource
    void ends_the_order_where_nothing_else_is_left(Database database) {
        Shop shop = Shop.on(database);
        Crop crop = Crop.of(shop, PRICE, 20);
        Colleague chen = shop.buyer();
        Order order = place(shop, chen, basket(70_000, line(crop.listing(), 5)));
        crop.close();
        for (int i = 0; i < 2; i++) {
            assertEquals(State.CANCELLED, refund(shop, chen.caller(), order, 1).order().state());
        }
        assertEquals(List.of(0L, 40_000L), List.of(allowance(shop, chen).held().fen(), allowance(shop, chen).left().fen()));
        assertEquals(List.of(0L, 0L), List.of(crop.presale().reserved(), crop.presale().waiting()));
    }

    @ParameterizedTest
    @EnumSource
    void leaves_what_lay_on_the_shelf_in_the_order(Database database) {
        Shop shop = Shop.on(database);
        Crop crop = Crop.of(shop, PRICE, 20);
        ListingId there = shop.stocked(new Money(700), 10);
        Colleague chen = shop.buyer();
        Order order = place(shop, chen, basket(70_000, line(there, 2), line(crop.listing(), 5)));
        crop.close();
        refused(Reason.NOT_FOUND, () -> refund(shop, chen.caller(), order, 1));
        assertEquals(State.PAID, refund(shop, chen.caller(), order, 2).order().state());
        assertEquals(1400, pack(shop, order.uuid()).cost().fen());
        assertEquals(1400, allowance(shop, chen).used().fen());
        assertEquals(8, available(shop, there));
    }

    @ParameterizedTest
    @EnumSource
    void is_paid_back_by_itself_when_the_buyer_does_not_answer(Database database) {
        try (Shop shop = new Shop(Live.on(database))) {
            shop.decideSevenFestivals();
            Crop crop = Crop.of(shop, PRICE, 20);
            Colleague chen = shop.buyer();
            Order order = place(shop, chen, basket(70_000, line(crop.listing(), 5)));
            crop.close();
            shop.live.setTo(shop.live.now().plusDays(7));
            assertEquals(Optional.empty(), shop.ask(Shop.store(), MakingGood.class, MakingGood::unanswered));
            shop.live.setTo(shop.live.now().plusMinutes(1));
            assertEquals(order.uuid(), shop.ask(Shop.store(), MakingGood.class, MakingGood::unanswered).orElseThrow().uuid());
            assertEquals(State.CANCELLED, shop.ask(Shop.store(), MakingGood.class, desk -> desk.refundAll(order.uuid())).order().state());
            assertEquals(Optional.empty(), shop.ask(Shop.store(), MakingGood.class, MakingGood::unanswered));
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_told_to_its_buyer_and_to_the_store_until_the_buyer_answers(Database database) {
        try (Shop shop = new Shop(Live.on(database))) {
            shop.decideSevenFestivals();
            Crop crop = Crop.of(shop, PRICE, 20);
            Colleague chen = shop.buyer();
            Colleague wang = shop.buyer();
            Order partly = place(shop, chen, basket(70_000, line(crop.listing(), 5)));
            Order nothing = place(shop, chen, basket(70_000, line(crop.listing(), 2)));
            place(shop, wang, basket(70_000, line(shop.stocked(PRICE, 3), 1)));
            crop.arrives(3);
            assertEquals(List.of(0L, 0L), List.of(mine(shop, chen), inStore(shop)));
            crop.close();
            assertEquals(List.of(2L, 0L, 2L), List.of(mine(shop, chen), mine(shop, wang), inStore(shop)));
            assertEquals(0, shop.ask(Callers.at(Callers.OTHER_COUNTY, Role.STORE), MakingGood.class, MakingGood::countInStore));
            refund(shop, chen.caller(), partly, 1);
            ordering(shop, chen.caller(), desk -> desk.cancel(nothing.uuid()));
            assertEquals(List.of(0L, 0L), List.of(mine(shop, chen), inStore(shop)));
        }
    }

    private static long mine(Shop shop, Colleague buyer) {
        return shop.ask(buyer.caller(), MakingGood.class, MakingGood::countMine);
    }

    private static long inStore(Shop shop) {
        return shop.ask(Shop.store(), MakingGood.class, MakingGood::countInStore);
    }

    @ParameterizedTest
    @EnumSource
    void is_known_two_weeks_after_the_promised_day_at_the_latest(Database database) {
        try (Shop shop = new Shop(Live.on(database))) {
            shop.decideSevenFestivals();
            Crop crop = Crop.of(shop, PRICE, 20);
            shop.live.setTo(Crop.DELIVERS.plusDays(14).atTime(23, 0));
            assertEquals(Optional.empty(), shop.ask(Shop.store(), Preselling.class, Preselling::overdue));
            shop.live.setTo(Crop.DELIVERS.plusDays(15).atTime(0, 1));
            assertEquals(crop.presale().uuid(), shop.ask(Shop.store(), Preselling.class, Preselling::overdue).orElseThrow().uuid());
            crop.close();
            assertEquals(Optional.empty(), shop.ask(Shop.store(), Preselling.class, Preselling::overdue));
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_the_business_of_its_buyer_and_the_store(Database database) {
        Shop shop = Shop.on(database);
        Crop crop = Crop.of(shop, PRICE, 20);
        Colleague chen = shop.buyer();
        Colleague wang = shop.buyer();
        Order order = place(shop, chen, basket(70_000, line(crop.listing(), 5)));
        crop.close();
        refused(Reason.NOT_ALLOWED, () -> refund(shop, wang.caller(), order, 1));
        refused(Reason.NOT_ALLOWED, () -> shop.ask(chen.caller(), MakingGood.class, desk -> desk.refundAll(order.uuid())));
        Order unpaid = place(shop, wang, basket(0, line(shop.stocked(PRICE, 3), 1)));
        refused(Reason.NOT_FOUND, () -> refund(shop, wang.caller(), unpaid, 1));
    }

    @RepeatedTest(3)
    void is_paid_back_once_whoever_asks_at_the_same_moment() {
        Shop shop = Shop.on(Database.POSTGRESQL);
        Crop crop = Crop.of(shop, PRICE, 20);
        Colleague chen = shop.buyer();
        Order order = place(shop, chen, basket(70_000, line(crop.listing(), 5)));
        crop.arrives(2);
        crop.close();
        List<Supplier<?>> work = List.of(() -> refund(shop, chen.caller(), order, 1), () -> refund(shop, chen.caller(), order, 1),
                () -> shop.ask(Shop.store(), MakingGood.class, desk -> desk.refundAll(order.uuid())),
                () -> ordering(shop, chen.caller(), desk -> desk.cancel(order.uuid())), () -> crop.arrives(4));
        List<String> outcomes = Crowd.outcomes(work.size(), i -> work.get(i).get());
        assertTrue(outcomes.stream().allMatch(outcome -> outcome.equals("DONE") || outcome.equals("WRONG_STATE")), outcomes.toString());
        assertEquals(State.CANCELLED, ordering(shop, chen.caller(), desk -> desk.order(order.uuid())).order().state());
        assertEquals(List.of(0L, 0L, 6L), List.of(crop.presale().reserved(), crop.presale().allotted(), crop.free()));
        assertEquals(40_000, allowance(shop, chen).left().fen());
        RacesTest.mustBalance(shop);
    }
}
