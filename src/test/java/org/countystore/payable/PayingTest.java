package org.countystore.payable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.countystore.collection.Collecting;
import org.countystore.collection.Market;
import org.countystore.collection.Purchase;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Paying the households")
class PayingTest {
    private static PayOrder.Line whole(Purchase slip) {
        return new PayOrder.Line(slip.uuid(), Optional.empty());
    }

    private static PayOrder.Line part(Purchase slip, long fen) {
        return new PayOrder.Line(slip.uuid(), Optional.of(new Money(fen)));
    }

    private static PayOrder cash(PayOrder.Line... lines) {
        return new PayOrder(Optional.empty(), Payment.Method.CASH, List.of(lines), Optional.empty());
    }

    private static PayOrder transfer(PlaceCode place, PayOrder.Line... lines) {
        return new PayOrder(Optional.of(place), Payment.Method.TRANSFER, List.of(lines), Optional.of("B-77"));
    }

    private static Payment pay(Market market, Caller caller, PayOrder order) {
        return market.ask(caller, Paying.class, desk -> desk.pay(UUID.randomUUID(), order));
    }

    private static Refused refused(Market market, Reason reason, Caller caller, PayOrder order) {
        long before = rows(market);
        Refused refusal = market.refusal(caller, Paying.class, desk -> desk.pay(UUID.randomUUID(), order));
        assertEquals(reason, refusal.reason(), refusal.getMessage());
        assertEquals(before, rows(market));
        return refusal;
    }

    private static long rows(Market market) {
        return market.day.number("select (select count(*) from payment) + (select count(*) from payment_line) + (select count(*) from transfer)"
                + " + (select sum(left_fen) from payable) from place where code = '611025'");
    }

    private static long left(Market market, Purchase slip) {
        long row = market.day.number("select left_fen from payable where slip = '" + slip.uuid() + "'");
        assertEquals(row, market.day.number("select balance from ledger_account where code = 'payable:" + slip.uuid() + "'"));
        return row;
    }

    @ParameterizedTest
    @EnumSource
    void pays_many_slips_whole_in_one_go(Database database) {
        Market market = Market.shared(database);
        Purchase one = market.bought();
        Purchase two = market.bought();
        Payment payment = pay(market, Market.CASHIER, transfer(Callers.COUNTY, whole(one), whole(two)));
        assertEquals(new Money(46_800), payment.amount());
        assertEquals(0, left(market, one));
        assertEquals(0, left(market, two));
        assertEquals(2, market.day.number("select count(*) from transfer where kind = 'PAID_TRANSFER' and business = '" + payment.uuid() + "'"));
    }

    @ParameterizedTest
    @EnumSource
    void pays_a_slip_in_parts_and_never_more_than_is_owed(Database database) {
        Market market = Market.shared(database);
        Purchase slip = market.bought();
        pay(market, Market.CLERK, cash(part(slip, 20_000)));
        assertEquals(3_400, left(market, slip));
        Refused over = refused(market, Reason.OVERPAID, Market.CLERK, cash(part(slip, 3_401)));
        assertEquals(List.of(slip.slipNumber(), new Money(3_400)), over.facts());
        pay(market, Market.CLERK, cash(whole(slip)));
        assertEquals(0, left(market, slip));
        refused(market, Reason.ALREADY_PAID, Market.CLERK, cash(whole(slip)));
        refused(market, Reason.ALREADY_PAID, Market.CLERK, cash(part(slip, 1)));
    }

    @ParameterizedTest
    @EnumSource
    void pays_all_of_a_list_or_nothing(Database database) {
        Market market = Market.shared(database);
        Purchase open = market.bought();
        Purchase paid = market.bought();
        pay(market, Market.CLERK, cash(whole(paid)));
        refused(market, Reason.ALREADY_PAID, Market.CLERK, cash(whole(open), whole(paid)));
        assertEquals(23_400, left(market, open));
    }

    @ParameterizedTest
    @EnumSource
    void pays_nothing_for_a_slip_that_was_undone(Database database) {
        Market market = Market.shared(database);
        Purchase slip = market.bought();
        market.ask(Market.CLERK, Collecting.class, desk -> desk.reverse(slip.uuid(), "称错了"));
        refused(market, Reason.ALREADY_REVERSED, Market.CLERK, cash(whole(slip)));
    }

    @ParameterizedTest
    @EnumSource
    void answers_the_same_payment_when_asked_again(Database database) {
        Market market = Market.shared(database);
        Purchase slip = market.bought();
        UUID id = UUID.randomUUID();
        market.ask(Market.CLERK, Paying.class, desk -> desk.pay(id, cash(whole(slip))));
        Payment again = market.ask(Market.CLERK, Paying.class, desk -> desk.pay(id, cash(whole(slip))));
        assertEquals(List.of(slip.uuid()), again.lines().stream().map(PaymentLine::slip).toList());
        market.refused(Reason.ID_REUSED, Market.CLERK, Paying.class, desk -> desk.pay(id, cash(part(slip, 1))));
        market.refused(Reason.ID_REUSED, Callers.at(Callers.VILLAGE, Role.CASHIER), Paying.class, desk -> desk.pay(id, cash(whole(slip))));
    }

    @ParameterizedTest
    @EnumSource
    void lets_a_clerk_pay_cash_in_the_own_village_and_nothing_else(Database database) {
        Market market = Market.shared(database);
        Purchase slip = market.bought();
        refused(market, Reason.NOT_ALLOWED, Market.CLERK, transfer(Callers.VILLAGE, whole(slip)));
        refused(market, Reason.NOT_ALLOWED, Market.CLERK, new PayOrder(Optional.of(Callers.TOWN), Payment.Method.CASH,
                List.of(whole(slip)), Optional.empty()));
        Refused foreign = refused(market, Reason.INVALID, Market.NEIGHBOUR, cash(whole(slip)));
        assertEquals("lines[0].purchase", foreign.errors().get(0).field());
        assertEquals(Callers.VILLAGE, pay(market, Market.CLERK, cash(whole(slip))).place());
    }

    @ParameterizedTest
    @EnumSource
    void is_for_cashiers_and_clerks_only(Database database) {
        Market market = Market.shared(database);
        Purchase slip = market.bought();
        for (Role role : Role.values()) {
            if (role.canBeHeld() && role != Role.CASHIER && role != Role.CLERK) {
                refused(market, Reason.NOT_ALLOWED, Callers.at(Callers.COUNTY, role), cash(whole(slip)));
            }
        }
        refused(market, Reason.NOT_SIGNED_IN, Callers.nobody(), cash(whole(slip)));
        refused(market, Reason.NOT_ALLOWED, Callers.at(Callers.OTHER_COUNTY, Role.CASHIER), transfer(Callers.COUNTY, whole(slip)));
    }

    @ParameterizedTest
    @EnumSource
    void refuses_a_list_that_makes_no_sense(Database database) {
        Market market = Market.shared(database);
        Purchase slip = market.bought();
        refused(market, Reason.INVALID, Market.CLERK, cash());
        refused(market, Reason.INVALID, Market.CLERK, cash(part(slip, 0)));
        refused(market, Reason.INVALID, Market.CLERK, cash(part(slip, -5)));
        refused(market, Reason.INVALID, Market.CLERK, cash(whole(slip), part(slip, 1)));
        refused(market, Reason.INVALID, Market.CLERK, cash(new PayOrder.Line(UUID.randomUUID(), Optional.empty())));
        refused(market, Reason.INVALID, Market.CLERK, cash(IntStream.range(0, 201)
                .mapToObj(i -> new PayOrder.Line(UUID.randomUUID(), Optional.empty())).toArray(PayOrder.Line[]::new)));
        refused(market, Reason.INVALID, Market.CASHIER, new PayOrder(Optional.empty(), Payment.Method.TRANSFER, List.of(whole(slip)),
                Optional.of("x".repeat(81))));
    }

    @ParameterizedTest
    @EnumSource
    void takes_a_mistaken_payment_back_once(Database database) {
        Market market = Market.shared(database);
        Purchase slip = market.bought();
        pay(market, Market.CLERK, cash(part(slip, 3_400)));
        Payment mistake = pay(market, Market.CLERK, cash(whole(slip)));
        market.refused(Reason.INVALID, Market.CASHIER, Paying.class, desk -> desk.reverse(mistake.uuid(), ""));
        Payment back = market.ask(Market.CASHIER, Paying.class, desk -> desk.reverse(mistake.uuid(), "付错人"));
        assertEquals(Payment.State.REVERSED, back.state());
        assertEquals(20_000, left(market, slip));
        market.ask(Market.CASHIER, Paying.class, desk -> desk.reverse(mistake.uuid(), "再来一次"));
        assertEquals(20_000, left(market, slip));
        assertEquals(Optional.of("付错人"), market.ask(Market.CLERK, Paying.class, desk -> desk.payment(mistake.uuid())).reversalReason());
        pay(market, Market.CLERK, cash(whole(slip)));
        assertEquals(0, left(market, slip));
    }

    @ParameterizedTest
    @EnumSource
    void is_taken_back_by_a_cashier_and_not_by_the_clerk_who_paid(Database database) {
        Market market = Market.shared(database);
        Payment payment = pay(market, Market.CLERK, cash(whole(market.bought())));
        market.refused(Reason.NOT_ALLOWED, Market.CLERK, Paying.class, desk -> desk.reverse(payment.uuid(), "不行"));
        market.refused(Reason.NOT_ALLOWED, Market.AUDITOR, Paying.class, desk -> desk.reverse(payment.uuid(), "不行"));
        market.refused(Reason.NOT_ALLOWED, Callers.at(Callers.NEIGHBOUR, Role.CASHIER), Paying.class, desk -> desk.reverse(payment.uuid(), "不行"));
        market.refused(Reason.NOT_FOUND, Market.CASHIER, Paying.class, desk -> desk.reverse(UUID.randomUUID(), "不行"));
        market.refused(Reason.NOT_ALLOWED, Market.NEIGHBOUR, Paying.class, desk -> desk.payment(payment.uuid()));
        assertEquals(payment.uuid(), market.ask(Market.AUDITOR, Paying.class, desk -> desk.payment(payment.uuid())).uuid());
    }

    @ParameterizedTest
    @EnumSource
    void owes_until_it_is_paid_and_marks_what_is_late(Database database) {
        Market market = Market.shared(database);
        PlaceCode village = market.freshVillage();
        Purchase slip = market.buy(Market.clerkOf(village), UUID.randomUUID(), market.basket(market.household(village)));
        Payable owed = market.ask(Market.CASHIER, Owing.class, desk -> desk.slips(village, Page.FIRST)).items().get(0).payable();
        LocalDate due = LocalDate.of(2026, 11, 28);
        assertEquals(due, owed.due());
        assertEquals(0, owed.overdueDays(due));
        assertEquals(3, owed.overdueDays(due.plusDays(3)));
        assertEquals(List.of(new VillageDebt(village, 1, new Money(23_400), 0)),
                market.ask(Market.CASHIER, Owing.class, desk -> desk.villages(village)));
        market.day.sql("update payable set due = '2026-11-20' where slip = '" + slip.uuid() + "'");
        assertEquals(1, market.ask(Market.clerkOf(village), Owing.class, Owing::mine).get(0).late());
        assertEquals(1, market.ask(Market.CASHIER, Owing.class, desk -> desk.slips(village, Page.FIRST)).items().get(0).overdueDays());
        pay(market, Market.clerkOf(village), cash(whole(slip)));
        assertEquals(List.of(), market.ask(Market.CASHIER, Owing.class, desk -> desk.villages(village)));
        assertEquals(List.of(), market.ask(Market.CASHIER, Owing.class, desk -> desk.slips(village, Page.FIRST)).items());
    }

    @ParameterizedTest
    @EnumSource
    void shows_what_is_owed_to_who_pays_there_and_to_the_auditor(Database database) {
        Market market = Market.shared(database);
        for (Caller caller : List.of(Market.NEIGHBOUR, Market.OPERATOR, Market.STORE, Callers.at(Callers.VILLAGE, Role.HEAD),
                Callers.at(Callers.OTHER_COUNTY, Role.CASHIER))) {
            market.refused(Reason.NOT_ALLOWED, caller, Owing.class, desk -> desk.slips(Callers.VILLAGE, Page.FIRST));
            market.refused(Reason.NOT_ALLOWED, caller, Owing.class, desk -> desk.villages(Callers.VILLAGE));
            market.refused(Reason.NOT_ALLOWED, caller, Paying.class, desk -> desk.paid(Callers.VILLAGE, Optional.empty(), Page.FIRST));
        }
        for (Caller caller : List.of(Market.CLERK, Market.CASHIER, Market.AUDITOR)) {
            market.ask(caller, Owing.class, desk -> desk.slips(Callers.VILLAGE, Page.FIRST));
        }
    }

    @ParameterizedTest
    @EnumSource
    void lists_in_as_many_statements_for_one_as_for_many(Database database) {
        Market market = Market.shared(database);
        PlaceCode village = market.freshVillage();
        Caller clerk = Market.clerkOf(village);
        List<Purchase> slips = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            slips.add(market.buy(clerk, UUID.randomUUID(), market.basket(market.household(village))));
        }
        long one = market.day.statementsOf(() -> market.ask(clerk, Owing.class, desk -> desk.slips(village, Page.of(1))));
        long all = market.day.statementsOf(() -> assertEquals(12,
                market.ask(clerk, Owing.class, desk -> desk.slips(village, Page.of(50))).items().size()));
        assertEquals(one, all);
        slips.subList(0, 6).forEach(slip -> pay(market, clerk, cash(whole(slip))));
        long onePayment = market.day.statementsOf(() -> linesPaid(market, clerk, village, 1));
        long allPayments = market.day.statementsOf(() -> assertEquals(6, linesPaid(market, clerk, village, 50)));
        assertEquals(onePayment, allPayments);
        Payment last = pay(market, clerk, cash(slips.subList(6, 12).stream().map(PayingTest::whole).toArray(PayOrder.Line[]::new)));
        assertTrue(market.day.statementsOf(() -> assertEquals(6,
                market.ask(Market.AUDITOR, Paying.class, desk -> desk.list(last.uuid())).lines().size())) <= 4);
    }

    private static int linesPaid(Market market, Caller clerk, PlaceCode village, int size) {
        return market.ask(clerk, Paying.class, desk -> {
            Listed<Payment> paid = desk.paid(village, Optional.empty(), Page.of(size));
            return paid.items().stream().mapToInt(payment -> payment.lines().size()).sum();
        });
    }
}
