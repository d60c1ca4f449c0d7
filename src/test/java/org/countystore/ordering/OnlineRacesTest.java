package org.countystore.ordering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.countystore.payment.SignedNotice;
import org.countystore.testing.Crowd;
import org.countystore.testing.Database;
import org.countystore.testing.Shop.Colleague;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;

@DisplayName("A report of a payment, and something else at the same moment")
class OnlineRacesTest {
    private static final long FORTY_YUAN = 4000;
    private final Online online = Online.on(Database.POSTGRESQL);
    private final Colleague chen = online.shop.buyer();
    private final UUID order = online.placed(chen);
    private final OnlinePayment attempt = online.begun(chen, order);

    private SignedNotice paid() {
        online.wechat.pay(attempt.number());
        return online.wechat.report(attempt.number());
    }

    private List<String> together(List<Supplier<?>> steps) {
        return Crowd.outcomes(steps.size(), i -> steps.get(i).get());
    }

    private Object hear(SignedNotice notice) {
        online.hear(notice);
        return order;
    }

    @RepeatedTest(3)
    void eight_equal_reports_pay_once() {
        SignedNotice notice = paid();
        List<String> outcomes = Crowd.outcomes(8, i -> hear(notice));
        assertEquals(8, Crowd.count(outcomes, "DONE") + Crowd.count(outcomes, "BUSY"), outcomes.toString());
        assertEquals(List.of(State.PAID, FORTY_YUAN), List.of(online.state(chen, order), online.booked(order)));
        assertEquals(List.of(), online.sheet(chen, order).refunds());
        online.mustBalance();
    }

    @RepeatedTest(5)
    void a_cancellation_gives_the_money_back_whichever_is_quicker() {
        SignedNotice notice = paid();
        List<String> outcomes = together(List.of(() -> hear(notice), () -> online.cancel(chen, order)));
        assertEquals(List.of("DONE", "DONE"), outcomes);
        online.round();
        assertEquals(State.CANCELLED, online.state(chen, order));
        assertEquals(List.of(FORTY_YUAN, 0L), List.of(online.wechat.refunded(attempt.number()), online.booked(order)));
        online.mustBalance();
    }

    @RepeatedTest(5)
    void the_counter_takes_the_cash_or_the_wire_the_money_and_never_both() {
        SignedNotice notice = paid();
        List<String> outcomes = together(List.of(() -> hear(notice), () -> online.take(order)));
        online.round();
        assertEquals("DONE", outcomes.get(0));
        assertEquals(State.PAID, online.state(chen, order));
        boolean counterWon = outcomes.get(1).equals("DONE");
        assertTrue(counterWon || outcomes.get(1).equals("PAID_ONLINE"), outcomes.toString());
        assertEquals(counterWon ? FORTY_YUAN : 0, online.wechat.refunded(attempt.number()));
        assertEquals(counterWon ? 0 : FORTY_YUAN, online.booked(order));
        online.mustBalance();
    }

    @RepeatedTest(3)
    void two_devices_that_ask_for_a_code_get_the_same_one() {
        UUID other = online.placed(chen);
        List<String> outcomes = together(List.of(() -> online.begin(chen, other), () -> online.begin(chen, other)));
        assertEquals(List.of("DONE", "DONE"), outcomes);
        assertEquals(1, online.sheet(chen, other).attempts().size());
    }
}
