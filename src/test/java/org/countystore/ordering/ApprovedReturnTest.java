package org.countystore.ordering;

import static org.countystore.ordering.Aftersales.ask;
import static org.countystore.ordering.Aftersales.decide;
import static org.countystore.ordering.Aftersales.giveBack;
import static org.countystore.ordering.Aftersales.listed;
import static org.countystore.ordering.Aftersales.now;
import static org.countystore.ordering.Aftersales.packs;
import static org.countystore.ordering.Aftersales.received;
import static org.countystore.ordering.Baskets.PRICE;
import static org.countystore.ordering.Baskets.allowance;
import static org.countystore.ordering.Baskets.available;
import static org.countystore.ordering.Baskets.basket;
import static org.countystore.ordering.Baskets.line;
import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.countystore.kernel.Caller;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.Reason;
import org.countystore.testing.Database;
import org.countystore.testing.Shop;
import org.countystore.testing.Shop.Colleague;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A return that the store approves")
class ApprovedReturnTest {
    private static List<Long> purse(Shop shop, Colleague buyer) {
        return List.of(allowance(shop, buyer).left().fen(), allowance(shop, buyer).used().fen(), allowance(shop, buyer).lapsed().fen());
    }

    @ParameterizedTest
    @EnumSource
    void brings_the_allowance_back_when_the_store_approves_and_the_packs_to_their_lot(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        ListingId chestnuts = shop.stocked(PRICE, 10);
        Order order = received(shop, chen, basket(70_000, line(chestnuts, 4)));
        ReturnRequest request = ask(shop, chen, order, packs(1, 3));
        assertEquals(List.of(35_000L, 5_000L, 10_000L), purse(shop, chen));
        assertTrue(now(shop, order).progress().isInAftersale());
        decide(shop, request, Verdict.approved(Fault.TOWN, Goods.RESTOCKED));
        assertEquals(List.of(38_750L, 1_250L, 10_000L), purse(shop, chen));
        assertEquals(9, available(shop, chestnuts));
        assertEquals(List.of(State.RECEIVED, false), List.of(now(shop, order).state(), now(shop, order).progress().isInAftersale()));
        assertEquals(List.of(new Money(3_750), Money.ZERO, Optional.of(Fault.TOWN), 3),
                List.of(now(shop, request).fen(), now(shop, request).self(),
                now(shop, request).outcome().fault(), now(shop, request).lines().get(0).packs()));
    }

    @ParameterizedTest
    @EnumSource
    void makes_the_order_a_returned_one_once_every_pack_is_paid_back(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        Order order = received(shop, chen, basket(70_000, line(shop.stocked(PRICE, 10), 2), line(shop.stocked(PRICE, 10), 1)));
        giveBack(shop, chen, order, Goods.RESTOCKED, packs(1, 1), packs(2, 1));
        assertEquals(State.RECEIVED, now(shop, order).state());
        giveBack(shop, chen, order, Goods.KEPT, packs(1, 1));
        assertEquals(State.RETURNED, now(shop, order).state());
        assertTrue(now(shop, order).progress().returnedAt().isPresent());
        assertEquals(List.of(40_000L, 0L, 10_000L), purse(shop, chen));
        refused(Reason.NOT_RETURNABLE, () -> ask(shop, chen, order, packs(1, 1)));
    }

    @ParameterizedTest
    @EnumSource
    void goes_back_in_the_shares_in_which_it_was_paid_and_the_own_money_is_handed_out_at_the_counter(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        Order order = received(shop, chen, basket(12_000, line(shop.stocked(new Money(5_000), 10), 4)));
        ReturnRequest request = giveBack(shop, chen, order, Goods.RESTOCKED, packs(1, 1));
        assertEquals(List.of(new Money(5_000), new Money(2_000)), List.of(request.fen(), request.self()));
        assertEquals(List.of(2_500L, 500L), List.of(Aftersales.back(shop, request, "2"), Aftersales.back(shop, request, "3")));
        assertTrue(now(shop, request).isOwed());
        Caller counter = new Caller(Shop.counter().account(), "counter-" + request.uuid(), Shop.counter().grants(), "");
        assertTrue(shop.ask(counter, PayingBack.class, desk -> desk.waiting(Page.of(1)))
                .items().get(0).request().uuid().equals(request.uuid()));
        for (int i = 0; i < 2; i++) {
            assertTrue(shop.ask(counter, PayingBack.class, desk -> desk.payBack(request.uuid())).request().paidBackAt().isPresent());
        }
        assertEquals(new Money(2_000), shop.ask(counter, PayingBack.class, PayingBack::paidBackToday));
        assertEquals(1, shop.live.number("select count(*) from transfer where business = '" + request.uuid()
                + "' and name = 'handed-out' and amount = 2000"));
        assertEquals(0, shop.live.number("select balance from ledger_account where code = 'refund:" + request.uuid() + "'"));
    }

    @ParameterizedTest
    @EnumSource
    void owes_nothing_at_the_counter_where_the_allowance_paid_all(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        ReturnRequest request = giveBack(shop, chen, received(shop, chen, basket(70_000, line(shop.stocked(PRICE, 10), 1))), Goods.KEPT,
                packs(1, 1));
        refused(Reason.NOTHING_OWED, () -> shop.ask(Shop.counter(), PayingBack.class, desk -> desk.payBack(request.uuid())));
    }

    @ParameterizedTest
    @EnumSource
    void lies_on_the_shelf_again_is_thrown_away_or_stays_with_the_buyer(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        ListingId chestnuts = shop.stocked(PRICE, 10);
        Order order = received(shop, chen, basket(70_000, line(chestnuts, 6)));
        giveBack(shop, chen, order, Goods.RESTOCKED, packs(1, 1));
        assertEquals(5, available(shop, chestnuts));
        giveBack(shop, chen, order, Goods.DISCARDED, packs(1, 2));
        assertEquals(5, available(shop, chestnuts));
        giveBack(shop, chen, order, Goods.KEPT, packs(1, 3));
        assertEquals(5, available(shop, chestnuts));
        String stock = " from stock s join stock_movement m on m.stock_id = s.id join county_order o on o.uuid = m.document"
                + " where o.uuid = '"
                + order.uuid() + "' and m.kind = 'ALLOCATION'";
        assertEquals(3, shop.live.number("select s.handed_over" + stock));
        assertEquals(-2, shop.live.number("select s.adjusted" + stock));
    }

    @ParameterizedTest
    @EnumSource
    void comes_back_to_the_lot_that_was_given_last(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        var sku = shop.sku();
        var first = shop.packs(sku, 3, Shop.FRESH);
        var last = shop.packs(sku, 3, Shop.FRESH.plusDays(1));
        Order order = received(shop, chen, basket(70_000, line(shop.listed(sku, PRICE), 5)));
        giveBack(shop, chen, order, Goods.RESTOCKED, packs(1, 1));
        assertEquals(List.of(0L, 2L), List.of(onShelf(shop, first.value()), onShelf(shop, last.value())));
        giveBack(shop, chen, order, Goods.RESTOCKED, packs(1, 3));
        assertEquals(List.of(2L, 3L), List.of(onShelf(shop, first.value()), onShelf(shop, last.value())));
    }

    private static long onShelf(Shop shop, String lot) {
        return shop.live.number("select available from stock where lot_code = '" + lot + "' and live = true or (lot_code = '" + lot
                + "' and available = 0)");
    }

    @ParameterizedTest
    @EnumSource
    void may_be_fewer_packs_than_the_buyer_asked_for(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        Order order = received(shop, chen, basket(70_000, line(shop.stocked(PRICE, 10), 4)));
        ReturnRequest request = ask(shop, chen, order, packs(1, 3));
        Verdict two = new Verdict(true, Optional.of(Fault.STORE), Optional.of(Goods.KEPT), Optional.of("两袋有问题"),
                List.of(new Verdict.Line(1, 2)));
        assertEquals(new Money(2_500), decide(shop, request, two).fen());
        Verdict four = new Verdict(true, Optional.of(Fault.STORE), Optional.of(Goods.KEPT), Optional.empty(),
                List.of(new Verdict.Line(1, 3)));
        refused(Reason.INVALID, () -> decide(shop, ask(shop, chen, order, packs(1, 2)), four));
        Verdict none = new Verdict(true, Optional.of(Fault.STORE), Optional.of(Goods.KEPT), Optional.empty(),
                List.of(new Verdict.Line(1, 0)));
        ReturnRequest waiting = listed(shop, chen, 1).get(0).request();
        refused(Reason.INVALID, () -> decide(shop, waiting, none));
        assertEquals(ReturnState.REQUESTED, now(shop, waiting).state());
    }
}
