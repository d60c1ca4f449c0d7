package org.countystore.ledger;

import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.LedgerAccountId;
import org.countystore.kernel.Reason;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The ledger, with what is held")
class LedgerHoldsTest {
    @ParameterizedTest
    @EnumSource
    void holds_an_amount_so_that_it_cannot_be_spent_twice(Database database) {
        Books books = Books.on(database);
        LedgerAccountId tranche = books.holding("tranche", 100);
        LedgerAccountId sales = books.unfloored("sales");
        books.post(Leg.hold("hold", tranche, sales, 60, "ORDERED"));
        assertEquals(new Balance(100, 60), books.balance(tranche));
        assertEquals(40, books.balance(tranche).spendable());
        assertEquals(new Balance(0, 0), books.balance(sales));
        refused(Reason.BALANCE_TOO_LOW, () -> books.post(Leg.hold("hold", tranche, sales, 41, "ORDERED")));
        refused(Reason.BALANCE_TOO_LOW, () -> books.post(Leg.move("move", tranche, sales, 41, "ORDERED")));
        books.post(Leg.hold("hold", tranche, sales, 40, "ORDERED"));
        assertEquals(new Balance(100, 100), books.balance(tranche));
    }

    @ParameterizedTest
    @EnumSource
    void settles_a_part_of_a_hold_and_releases_the_rest(Database database) {
        Books books = Books.on(database);
        LedgerAccountId tranche = books.holding("tranche", 100);
        LedgerAccountId sales = books.unfloored("sales");
        UUID hold = books.post(Leg.hold("hold", tranche, sales, 60, "ORDERED")).get(0).id();
        Transfer settled = books.post(Leg.settle("pay", hold, 45)).get(0);
        assertEquals(new Balance(55, 0), books.balance(tranche));
        assertEquals(new Balance(45, 0), books.balance(sales));
        assertEquals(Optional.of(hold), settled.resolves());
        assertEquals(15, settled.freed());
        assertEquals("ORDERED", settled.kind());
    }

    @ParameterizedTest
    @EnumSource
    void settles_all_of_a_hold_into_an_account_with_a_floor(Database database) {
        Books books = Books.on(database);
        LedgerAccountId tranche = books.holding("tranche", 60);
        LedgerAccountId purse = books.floored("purse");
        UUID hold = books.post(Leg.hold("hold", tranche, purse, 60, "ORDERED")).get(0).id();
        assertEquals(new Balance(0, 0), books.balance(purse));
        books.post(Leg.settle("pay", hold, 60));
        assertEquals(new Balance(0, 0), books.balance(tranche));
        assertEquals(new Balance(60, 0), books.balance(purse));
    }

    @ParameterizedTest
    @EnumSource
    void settles_no_more_than_was_held(Database database) {
        Books books = Books.on(database);
        UUID hold = books.post(Leg.hold("hold", books.holding("tranche", 100), books.unfloored("sales"), 60, "ORDERED")).get(0).id();
        assertThrows(IllegalStateException.class, () -> books.post(Leg.settle("pay", hold, 61)));
        books.post(Leg.settle("pay", hold, 60));
    }

    @ParameterizedTest
    @EnumSource
    void gives_back_what_was_held_when_it_is_released(Database database) {
        Books books = Books.on(database);
        LedgerAccountId tranche = books.holding("tranche", 100);
        LedgerAccountId sales = books.unfloored("sales");
        UUID hold = books.post(Leg.hold("hold", tranche, sales, 60, "ORDERED")).get(0).id();
        Transfer released = books.post(Leg.release("cancel", hold)).get(0);
        assertEquals(new Balance(100, 0), books.balance(tranche));
        assertEquals(new Balance(0, 0), books.balance(sales));
        assertEquals(60, released.freed());
        books.post(Leg.move("pay", tranche, sales, 100, "PAID"));
    }

    @ParameterizedTest
    @EnumSource
    void ends_a_hold_only_once(Database database) {
        Books books = Books.on(database);
        LedgerAccountId tranche = books.holding("tranche", 100);
        LedgerAccountId sales = books.unfloored("sales");
        UUID settled = books.post(Leg.hold("hold", tranche, sales, 10, "ORDERED")).get(0).id();
        UUID released = books.post(Leg.hold("hold", tranche, sales, 10, "ORDERED")).get(0).id();
        books.post(Leg.settle("pay", settled, 1));
        books.post(Leg.release("cancel", released));
        for (UUID hold : List.of(settled, released)) {
            refused(Reason.ALREADY_SETTLED, () -> books.post(Leg.settle("again", hold, 1)));
            refused(Reason.ALREADY_SETTLED, () -> books.post(Leg.release("again", hold)));
        }
        assertEquals(new Balance(99, 0), books.balance(tranche));
    }
}
