package org.countystore.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;

import org.countystore.kernel.LedgerAccountId;
import org.countystore.kernel.Reason;
import org.countystore.testing.Throng;
import org.countystore.testing.Throng.Outcome;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The ledger when many ask at once")
class LedgerRacesTest {

    @ParameterizedTest
    @EnumSource
    void gives_a_hold_exactly_one_winner(Database database) {
        Books books = Books.on(database);
        LedgerAccountId tranche = books.holding("tranche", 100);
        LedgerAccountId sales = books.unfloored("sales");
        UUID hold = books.post(Leg.hold("hold", tranche, sales, 60, "ORDERED")).get(0).id();
        var outcomes = Throng.of(12, person -> Throng.patiently(() -> books.post(
                person % 2 == 0 ? Leg.settle("pay", hold, 50) : Leg.release("cancel", hold)).get(0)));
        List<Transfer> winners = outcomes.stream().flatMap(outcome -> outcome.answer().stream()).toList();
        assertEquals(1, winners.size());
        assertEquals(11, refusals(outcomes, Reason.ALREADY_SETTLED));
        long paid = winners.get(0).step() == Step.SETTLE ? 50 : 0;
        assertEquals(new Balance(100 - paid, 0), books.balance(tranche));
        assertEquals(new Balance(paid, 0), books.balance(sales));
    }

    @ParameterizedTest
    @EnumSource
    void takes_a_mistake_back_for_one_of_many(Database database) {
        Books books = Books.on(database);
        LedgerAccountId tranche = books.holding("tranche", 100);
        UUID mistake = books.post(Leg.move("pay", tranche, books.unfloored("sales"), 60, "PAID")).get(0).id();
        var outcomes = Throng.of(8, person -> Throng.patiently(() -> books.post(Leg.reverse("back", mistake))));
        assertEquals(7, refusals(outcomes, Reason.ALREADY_REVERSED));
        assertEquals(new Balance(100, 0), books.balance(tranche));
    }

    @ParameterizedTest
    @EnumSource
    void posts_once_what_fifty_send_at_the_same_time(Database database) {
        Books books = Books.on(database);
        LedgerAccountId tranche = books.holding("tranche", 100);
        LedgerAccountId sales = books.unfloored("sales");
        UUID order = UUID.randomUUID();
        var outcomes = Throng.of(50, person -> Throng.patiently(() -> books.post(order, Leg.hold("hold", tranche, sales, 30, "ORDERED")).get(0).id()));
        assertEquals(1, outcomes.stream().map(outcome -> outcome.answer().orElseThrow()).distinct().count());
        assertEquals(new Balance(100, 30), books.balance(tranche));
    }

    @ParameterizedTest
    @EnumSource
    void sells_the_last_fen_once(Database database) {
        Books books = Books.on(database);
        LedgerAccountId tranche = books.holding("tranche", 20);
        LedgerAccountId sales = books.unfloored("sales");
        var outcomes = Throng.of(30, person -> Throng.patiently(() -> books.post(Leg.move("pay", tranche, sales, 1, "PAID"))));
        assertEquals(10, refusals(outcomes, Reason.BALANCE_TOO_LOW));
        assertEquals(new Balance(0, 0), books.balance(tranche));
        assertEquals(new Balance(20, 0), books.balance(sales));
    }

    /** Nobody asks again here: a deadlock would fail the test. */
    @ParameterizedTest
    @EnumSource
    void never_locks_two_accounts_against_each_other(Database database) {
        Books books = Books.on(database);
        LedgerAccountId one = books.holding("one", 10_000);
        LedgerAccountId two = books.holding("two", 10_000);
        Throng.of(8, person -> {
            for (int i = 0; i < 25; i++) {
                books.post(person % 2 == 0 ? Leg.move("there", one, two, 1, "MOVED") : Leg.move("back", two, one, 1, "MOVED"));
            }
            return true;
        });
        assertEquals(new Balance(10_000, 0), books.balance(one));
        assertEquals(new Balance(10_000, 0), books.balance(two));
    }

    @ParameterizedTest
    @EnumSource
    void opens_one_account_for_all_who_ask(Database database) {
        Books books = Books.on(database);
        var outcomes = Throng.of(12, person -> Throng.patiently(() -> books.floored("payable")));
        assertEquals(1, outcomes.stream().map(Outcome::answer).distinct().count());
        assertTrue(outcomes.get(0).answer().isPresent());
    }

    private static long refusals(List<? extends Outcome<?>> outcomes, Reason reason) {
        return outcomes.stream().filter(outcome -> outcome.refusal().filter(no -> no.reason() == reason).isPresent()).count();
    }
}
