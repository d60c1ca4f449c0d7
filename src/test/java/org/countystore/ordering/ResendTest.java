package org.countystore.ordering;

import static org.countystore.ordering.Aftersales.ask;
import static org.countystore.ordering.Aftersales.decide;
import static org.countystore.ordering.Aftersales.now;
import static org.countystore.ordering.Aftersales.packs;
import static org.countystore.ordering.Aftersales.received;
import static org.countystore.ordering.Baskets.PRICE;
import static org.countystore.ordering.Baskets.allowance;
import static org.countystore.ordering.Baskets.available;
import static org.countystore.ordering.Baskets.basket;
import static org.countystore.ordering.Baskets.line;
import static org.countystore.ordering.Baskets.ordering;
import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;
import org.countystore.kernel.Reason;
import org.countystore.testing.Database;
import org.countystore.testing.Live;
import org.countystore.testing.Shop;
import org.countystore.testing.Shop.Colleague;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Packs that are sent again")
class ResendTest {
    private static Order order(Shop shop, Colleague buyer, UUID uuid) {
        return ordering(shop, buyer.caller(), desk -> desk.order(uuid)).order();
    }

    private static void deliver(Shop shop, Colleague buyer, UUID uuid) {
        Baskets.pack(shop, uuid);
        Baskets.ship(shop, uuid);
        ordering(shop, buyer.caller(), desk -> desk.receive(uuid));
    }

    @ParameterizedTest
    @EnumSource
    void go_out_in_an_order_of_their_own_and_no_money_moves(Database database) {
        Shop shop = Shop.on(database);
        shop.live.get(ReachBook.class);   // hears what leaves the store
        Colleague chen = shop.buyer();
        ListingId chestnuts = shop.stocked(PRICE, 10);
        Order first = received(shop, chen, basket(70_000, line(chestnuts, 4)));
        ReturnRequest request = ask(shop, chen, first, packs(1, 3));
        decide(shop, request, Verdict.sentAgain(Fault.TOWN, Goods.DISCARDED));
        UUID again = now(shop, request).sentAgain().orElseThrow();
        Order sent = order(shop, chen, again);
        assertEquals(List.of(State.PAID, Money.ZERO, Optional.of(request.uuid()), 3),
                List.of(sent.state(), sent.total(), sent.replaces(), sent.lines().get(0).quantity()));
        assertEquals(List.of(3L, 35_000L, Money.ZERO),
                List.of(available(shop, chestnuts), allowance(shop, chen).left().fen(), now(shop, request).fen()));
        assertEquals(State.RECEIVED, now(shop, first).state());
        refused(Reason.CANNOT_CANCEL, () -> ordering(shop, chen.caller(), desk -> desk.cancel(again)));
        deliver(shop, chen, again);
        assertEquals(State.RECEIVED, order(shop, chen, again).state());
        String reached = "select count(*) from order_reach r join county_order o on o.id = r.order_id where o.uuid = '";
        assertEquals(List.of(1L, 0L), List.of(shop.live.number(reached + first.uuid() + "'"), shop.live.number(reached + again + "'")));
    }

    @ParameterizedTest
    @EnumSource
    void are_not_promised_where_the_store_has_too_few_and_then_nothing_is_decided(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        ListingId chestnuts = shop.stocked(PRICE, 4);
        Order first = received(shop, chen, basket(70_000, line(chestnuts, 3)));
        ReturnRequest request = ask(shop, chen, first, packs(1, 2));
        refused(Reason.OUT_OF_STOCK, () -> decide(shop, request, Verdict.sentAgain(Fault.STORE, Goods.RESTOCKED)));
        assertEquals(List.of(ReturnState.REQUESTED, 1L), List.of(now(shop, request).state(), available(shop, chestnuts)));
        decide(shop, request, Verdict.approved(Fault.STORE, Goods.RESTOCKED));
        assertEquals(3, available(shop, chestnuts));
    }

    @ParameterizedTest
    @EnumSource
    void may_yet_be_paid_back_through_the_first_order_and_are_not_taken_into_stock_twice(Database database) {
        try (Shop shop = new Shop(Live.on(database))) {
            shop.decideSevenFestivals();
            Colleague chen = shop.buyer();
            ListingId chestnuts = shop.stocked(PRICE, 10);
            Order first = received(shop, chen, basket(70_000, line(chestnuts, 2)));
            ReturnRequest request = ask(shop, chen, first, packs(1, 2));
            decide(shop, request, Verdict.sentAgain(Fault.TOWN, Goods.DISCARDED));
            UUID again = now(shop, request).sentAgain().orElseThrow();
            shop.live.setTo(shop.live.now().plusDays(6));
            deliver(shop, chen, again);
            shop.live.setTo(shop.live.now().plusDays(7));
            refused(Reason.NOT_RETURNABLE, () -> ask(shop, chen, order(shop, chen, again), packs(1, 1)));
            assertFalse(shop.ask(chen.caller(), Returning.class, desk -> desk.returnable(first.uuid())).isEmpty());
            assertTrue(shop.ask(chen.caller(), Returning.class, desk -> desk.returnable(again)).isEmpty());
            ReturnRequest second = ask(shop, chen, first, packs(1, 2));
            refused(Reason.TOO_MANY_PACKS, () -> decide(shop, second, Verdict.approved(Fault.TOWN, Goods.DISCARDED)));
            decide(shop, second, Verdict.approved(Fault.TOWN, Goods.KEPT));
            assertEquals(new Money(2_500), now(shop, second).fen());
            assertEquals(State.RETURNED, now(shop, first).state());
            shop.live.setTo(shop.live.now().plusDays(1));
            refused(Reason.NOT_RETURNABLE, () -> ask(shop, chen, first, packs(1, 1)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void are_sent_once_however_often_the_store_decides(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        Order first = received(shop, chen, basket(70_000, line(shop.stocked(PRICE, 10), 2)));
        ReturnRequest request = ask(shop, chen, first, packs(1, 1));
        decide(shop, request, Verdict.sentAgain(Fault.TOWN, Goods.KEPT));
        decide(shop, request, Verdict.sentAgain(Fault.TOWN, Goods.KEPT));
        assertEquals(1, shop.live.number("select count(*) from county_order where replaces = '" + request.uuid() + "'"));
    }
}
