package org.countystore.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Caller;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Role;
import org.countystore.payable.PayOrder;
import org.countystore.payable.Paying;
import org.countystore.payable.Payment;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A slip that was a mistake")
class ReversingTest {
    private static final String WHY = "称错了";

    private static Purchase reverse(Market market, Purchase slip) {
        return market.ask(Market.CLERK, Collecting.class, desk -> desk.reverse(slip.uuid(), WHY));
    }

    private static void refused(Market market, Reason reason, Caller caller, Purchase slip, String why) {
        market.refused(reason, caller, Collecting.class, desk -> desk.reverse(slip.uuid(), why));
        assertEquals(0, market.day.number("select count(*) from purchase where reverses = '" + slip.uuid() + "'"));
    }

    @ParameterizedTest
    @EnumSource
    void is_undone_by_a_second_slip_so_that_nothing_is_left(Database database) {
        Market market = Market.shared(database);
        Purchase slip = market.bought();
        assertEquals(Purchase.State.REVERSED, reverse(market, slip).state());
        Purchase second = market.ask(Market.CLERK, Recounting.class, desk -> desk.reversalOf(slip.uuid())).orElseThrow();
        assertEquals(Optional.of(slip.uuid()), second.reverses());
        assertEquals(-19_500, second.net().grams());
        assertEquals(-23_400, second.owed().fen());
        assertNotEquals(slip.slipNumber(), second.slipNumber());
        assertEquals(Optional.of(WHY), second.reversalReason());
        assertEquals(0, market.day.number("select remaining_grams from lot where id = " + slip.lot()));
        assertEquals(0, market.day.number("select left_fen from payable where slip = '" + slip.uuid() + "'"));
        assertEquals(0, market.day.number("select balance from ledger_account where code = 'payable:" + slip.uuid() + "'"));
        assertTrue(market.day.fired().contains(new PurchaseReversed(slip.uuid(), second.uuid(), slip.household(), slip.village())));
    }

    @ParameterizedTest
    @EnumSource
    void is_undone_once_and_then_answers_as_it_stands(Database database) {
        Market market = Market.shared(database);
        Purchase slip = market.bought();
        reverse(market, slip);
        assertEquals(Purchase.State.REVERSED, reverse(market, slip).state());
        assertEquals(1, market.day.number("select count(*) from purchase where reverses = '" + slip.uuid() + "'"));
    }

    @ParameterizedTest
    @EnumSource
    void stays_once_its_lot_has_left(Database database) {
        Market market = Market.shared(database);
        Purchase slip = market.bought();
        market.sent(slip.lotCode());
        refused(market, Reason.ALREADY_SENT, Market.CLERK, slip, WHY);
    }

    @ParameterizedTest
    @EnumSource
    void stays_once_anything_is_paid_on_it(Database database) {
        Market market = Market.shared(database);
        Purchase slip = market.bought();
        market.ask(Market.CLERK, Paying.class, desk -> desk.pay(UUID.randomUUID(), new PayOrder(Optional.empty(), Payment.Method.CASH,
                List.of(new PayOrder.Line(slip.uuid(), Optional.of(new Money(1)))), Optional.empty())));
        refused(market, Reason.ALREADY_PAID, Market.CLERK, slip, WHY);
    }

    @ParameterizedTest
    @EnumSource
    void needs_a_reason_that_says_something(Database database) {
        Market market = Market.shared(database);
        Purchase slip = market.bought();
        refused(market, Reason.INVALID, Market.CLERK, slip, " ");
        refused(market, Reason.INVALID, Market.CLERK, slip, "错".repeat(201));
        refused(market, Reason.INVALID, Market.CLERK, slip, "a\u0000b");
    }

    @ParameterizedTest
    @EnumSource
    void is_undone_by_a_clerk_of_its_village_only(Database database) {
        Market market = Market.shared(database);
        Purchase slip = market.bought();
        refused(market, Reason.NOT_ALLOWED, Market.NEIGHBOUR, slip, WHY);
        refused(market, Reason.NOT_ALLOWED, Market.CASHIER, slip, WHY);
        refused(market, Reason.NOT_SIGNED_IN, Callers.nobody(), slip, WHY);
        market.refused(Reason.NOT_FOUND, Market.CLERK, Collecting.class, desk -> desk.reverse(UUID.randomUUID(), WHY));
    }

    @ParameterizedTest
    @EnumSource
    void stays_on_a_day_that_is_closed(Database database) {
        Market market = Market.shared(database);
        PlaceCode village = market.freshVillage();
        Caller clerk = Market.clerkOf(village);
        Purchase slip = market.buy(clerk, UUID.randomUUID(), market.basket(market.household(village)));
        market.ask(clerk, KeepingPoints.class, desk -> desk.closeDay(village, market.day.now().toLocalDate()));
        refused(market, Reason.DAY_CLOSED, clerk, slip, WHY);
        market.ask(Callers.at(Callers.COUNTY, Role.CASHIER), KeepingPoints.class, desk -> {
            desk.reopenDay(village, market.day.now().toLocalDate());
            return null;
        });
        assertEquals(Purchase.State.REVERSED, market.ask(clerk, Collecting.class, desk -> desk.reverse(slip.uuid(), WHY)).state());
    }
}
