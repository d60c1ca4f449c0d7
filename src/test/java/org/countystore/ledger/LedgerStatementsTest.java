package org.countystore.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import org.countystore.kernel.LedgerAccountId;
import org.countystore.testing.Database;
import org.countystore.testing.RoundTrips;
import org.countystore.testing.Wired;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What a posting costs")
class LedgerStatementsTest {

    @ParameterizedTest
    @EnumSource
    void is_the_same_for_one_leg_and_for_seven(Database database) {
        Books books = Books.on(database);
        List<LedgerAccountId> tranches = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            tranches.add(books.holding("tranche" + i, 1000));
        }
        LedgerAccountId sales = books.unfloored("sales");
        List<Leg> seven = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            seven.add(Leg.hold("hold-" + i, tranches.get(i % 3), sales, 10, "ORDERED"));
        }
        try (RoundTrips trips = new RoundTrips(books.database())) {
            for (List<Leg> legs : List.of(seven.subList(0, 1), seven)) {
                assertEquals(List.of("SELECT transfer", "SELECT ledger_account", "INSERT transfer", "UPDATE ledger_account"),
                        told(trips.statementsOf(db -> Wired.of(db).get(Ledger.class).post(UUID.randomUUID(), legs))));
            }
        }
    }

    /** Units and floors never change, so they are asked for once. */
    @ParameterizedTest
    @EnumSource
    void falls_when_the_accounts_are_known(Database database) {
        Books books = Books.on(database);
        LedgerAccountId tranche = books.holding("tranche", 1000);
        LedgerAccountId sales = books.unfloored("sales");
        try (RoundTrips trips = new RoundTrips(books.database())) {
            List<String> sent = trips.statementsOf(db -> {
                Ledger ledger = Wired.of(db).get(Ledger.class);
                ledger.balance(tranche);
                ledger.balance(sales);
                trips.forget();
                ledger.post(UUID.randomUUID(), List.of(Leg.hold("hold", tranche, sales, 10, "ORDERED")));
            });
            assertEquals(List.of("SELECT transfer", "INSERT transfer", "UPDATE ledger_account"), told(sent));
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_one_statement_for_any_number_of_balances(Database database) {
        Books books = Books.on(database);
        List<LedgerAccountId> tranches = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            tranches.add(books.holding("tranche" + i, 1000));
        }
        try (RoundTrips trips = new RoundTrips(books.database())) {
            assertEquals(1, trips.statementsOf(db -> Wired.of(db).get(Ledger.class).balances(tranches)).size());
        }
    }

    /** PostgreSQL gets in one text what Derby gets one by one, and there the same for each account. */
    private static List<String> told(List<String> sent) {
        return sent.stream().flatMap(text -> Stream.of(text.split(";")).map(LedgerStatementsTest::told).distinct()).toList();
    }

    private static String told(String sql) {
        return sql.substring(0, 6).toUpperCase(Locale.ROOT)
                + (sql.toLowerCase(Locale.ROOT).contains("ledger_account") ? " ledger_account" : " transfer");
    }
}
