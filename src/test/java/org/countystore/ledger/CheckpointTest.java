package org.countystore.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.UUID;

import org.countystore.kernel.LedgerAccountId;
import org.countystore.testing.Database;
import org.countystore.testing.LiveDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The ledger's day close")
class CheckpointTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @ParameterizedTest
    @EnumSource
    void leaves_every_balance_as_it_was(Database vendor) {
        try (LiveDatabase own = vendor.fresh()) {
            Books books = new Books(own);
            LedgerAccountId sales = books.unfloored("sales");
            LedgerAccountId source = books.unfloored("source");
            LedgerAccountId tranche = books.floored("tranche");
            for (int day = 0; day < 4; day++) {
                books.now(MONDAY.plusDays(day).atTime(23, 59));
                books.post(Leg.move("grant", source, tranche, 100, "GRANTED"));
                UUID hold = books.post(Leg.hold("hold", tranche, sales, 50, "ORDERED")).get(0).id();
                books.post(Leg.settle("pay", hold, 30));
                UUID wrong = books.post(Leg.move("more", tranche, sales, 7, "PAID")).get(0).id();
                books.post(Leg.reverse("back", wrong));
            }
            assertEquals(new Balance(120, 0), books.balance(sales));
            books.now(MONDAY.plusDays(4).atTime(8, 0));
            // Tuesday is left out: Wednesday's close covers it
            for (int day : new int[] {0, 0, 2, 1, 2}) {
                close(books, MONDAY.plusDays(day));
                assertEquals(new Balance(120, 0), books.balance(sales));
                assertEquals(new Balance(-400, 0), books.balance(source));
            }
            assertEquals(4, books.number("select count(*) from ledger_checkpoint"));
            assertEquals(0, books.number("select count(*) from ledger_checkpoint c join ledger_account a on a.id = c.account_id "
                    + "where a.floored = true"));
            assertEquals(-300, books.number("select sum(c.amount) from ledger_checkpoint c where c.closed_on = '2026-11-18' "
                    + "and c.amount < 0"));
            books.post(Leg.move("more", source, sales, 5, "PAID"));
            assertEquals(new Balance(125, 0), books.balance(sales));
            assertEquals(new Balance(280, 0), books.balance(tranche));
        }
    }

    @ParameterizedTest
    @EnumSource
    void spares_the_sum_of_the_days_before(Database vendor) {
        try (LiveDatabase own = vendor.fresh()) {
            Books books = new Books(own);
            LedgerAccountId sales = books.unfloored("sales");
            books.now(MONDAY.atTime(10, 0));
            books.post(Leg.move("pay", books.unfloored("source"), sales, 100, "PAID"));
            books.now(MONDAY.plusDays(1).atTime(10, 0));
            close(books, MONDAY);
            books.sql("update ledger_checkpoint set amount = amount + 1 where amount = 100");
            assertEquals(new Balance(101, 0), books.balance(sales));
        }
    }

    @ParameterizedTest
    @EnumSource
    void waits_an_hour_for_the_last_transactions_of_the_day(Database vendor) {
        try (LiveDatabase own = vendor.fresh()) {
            Books books = new Books(own);
            books.now(MONDAY.plusDays(1).atTime(0, 59, 59));
            assertThrows(IllegalStateException.class, () -> close(books, MONDAY));
            books.now(MONDAY.plusDays(1).atTime(1, 0));
            close(books, MONDAY);
            assertThrows(IllegalStateException.class, () -> close(books, MONDAY.plusDays(1)));
        }
    }

    private static void close(Books books, LocalDate day) {
        books.doing(ledger -> {
            ledger.checkpoint(day);
            return null;
        });
    }
}
