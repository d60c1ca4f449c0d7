package org.countystore.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.countystore.kernel.LedgerAccountId;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The ledger, with its accounts")
class LedgerAccountsTest {
    @ParameterizedTest
    @EnumSource
    void opens_an_account_once_and_finds_it_by_its_code(Database database) {
        Books books = Books.on(database);
        LedgerAccountId tranche = books.floored("tranche");
        assertEquals(tranche, books.floored("tranche"));
        assertNotEquals(tranche, books.floored("another"));
        String code = UUID.randomUUID().toString();
        LedgerAccountId opened = books.doing(ledger -> ledger.open(code, Unit.POINT, true));
        assertEquals(Optional.of(opened), books.doing(ledger -> ledger.find(code)));
        assertEquals(Optional.empty(), books.doing(ledger -> ledger.find("nobody opened this")));
    }

    @ParameterizedTest
    @EnumSource
    void does_not_open_an_account_otherwise_than_before(Database database) {
        Books books = Books.on(database);
        books.open("tranche", Unit.FEN, true);
        assertThrows(IllegalStateException.class, () -> books.open("tranche", Unit.POINT, true));
        assertThrows(IllegalStateException.class, () -> books.open("tranche", Unit.FEN, false));
    }

    @ParameterizedTest
    @EnumSource
    void opens_many_accounts_at_once_and_tells_what_is_spendable_on_them(Database database) {
        Books books = Books.on(database);
        String year = UUID.randomUUID() + ":";
        LedgerAccountId first = books.doing(ledger -> ledger.open(year + 1, Unit.FEN, true));
        Map<String, LedgerAccountId> all = books.doing(ledger -> ledger.open(List.of(year + 1, year + 2, year + 2), Unit.FEN, true));
        assertEquals(Set.of(year + 1, year + 2), all.keySet());
        assertEquals(first, all.get(year + 1));
        books.post(Leg.move("grant", books.unfloored("granted"), first, 100, "GRANTED"));
        books.post(Leg.hold("hold", first, books.unfloored("sales"), 30, "ORDERED"));
        assertEquals(Map.of(year + 1, new Standing(first, 70), year + 2, new Standing(all.get(year + 2), 0)),
                books.doing(ledger -> ledger.standing(List.of(year + 1, year + 2, year + 3))));
        assertThrows(IllegalStateException.class, () -> books.doing(ledger -> ledger.open(List.of(year + 3, year + 1), Unit.FEN, false)));
        assertEquals(Optional.empty(), books.doing(ledger -> ledger.find(year + 3)));
    }

    /** A statement names five hundred at most. */
    @ParameterizedTest
    @EnumSource
    void opens_more_accounts_than_a_statement_can_name(Database database) {
        Books books = Books.on(database);
        String year = UUID.randomUUID() + ":";
        List<String> codes = IntStream.range(0, 1001).mapToObj(no -> year + no).toList();
        assertEquals(1001, books.doing(ledger -> ledger.open(codes, Unit.FEN, true)).size());
        assertEquals(1001, books.doing(ledger -> ledger.standing(codes)).size());
        assertEquals(1001, books.doing(ledger -> ledger.open(codes, Unit.FEN, true)).size());
    }

    @ParameterizedTest
    @EnumSource
    void tells_many_balances_at_once(Database database) {
        Books books = Books.on(database);
        LedgerAccountId sales = books.unfloored("sales");
        LedgerAccountId first = books.holding("first", 100);
        LedgerAccountId second = books.floored("second");
        UUID one = books.post(Leg.hold("hold", first, sales, 10, "ORDERED")).get(0).id();
        UUID two = books.post(Leg.hold("hold", first, sales, 20, "ORDERED")).get(0).id();
        books.post(Leg.hold("hold", first, sales, 30, "ORDERED"));
        books.post(Leg.settle("pay", one, 4));
        books.post(Leg.release("cancel", two));
        assertEquals(Map.of(first, new Balance(96, 30), second, new Balance(0, 0)),
                books.doing(ledger -> ledger.balances(List.of(first, second))));
        assertEquals(Map.of(), books.doing(ledger -> ledger.balances(List.of())));
        assertThrows(IllegalStateException.class, () -> books.doing(ledger -> ledger.balances(List.of(first, sales))));
    }

    @ParameterizedTest
    @EnumSource
    void tells_what_is_held_on_an_account_without_a_floor(Database database) {
        Books books = Books.on(database);
        LedgerAccountId source = books.unfloored("source");
        LedgerAccountId sales = books.unfloored("sales");
        UUID one = books.post(Leg.hold("hold", source, sales, 10, "ORDERED")).get(0).id();
        UUID two = books.post(Leg.hold("hold", source, sales, 20, "ORDERED")).get(0).id();
        books.post(Leg.hold("hold", source, sales, 30, "ORDERED"));
        assertEquals(new Balance(0, 60), books.balance(source));
        books.post(Leg.settle("pay", one, 4), Leg.release("cancel", two));
        assertEquals(new Balance(-4, 30), books.balance(source));
        assertEquals(-34, books.balance(source).spendable());
        assertEquals(new Balance(4, 0), books.balance(sales));
        assertTrue(books.balance(sales).spendable() > 0);
    }
}
