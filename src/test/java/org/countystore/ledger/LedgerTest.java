package org.countystore.ledger;

import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import org.countystore.kernel.LedgerAccountId;
import org.countystore.kernel.Reason;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The ledger")
class LedgerTest {
    @ParameterizedTest
    @EnumSource
    void moves_an_amount_from_one_account_to_another(Database database) {
        Books books = Books.on(database);
        LedgerAccountId granted = books.unfloored("granted");
        LedgerAccountId tranche = books.floored("tranche");
        UUID grant = UUID.randomUUID();
        Transfer transfer = books.post(grant, Leg.move("grant", granted, tranche, 70_000, "GRANTED")).get(0);
        assertEquals(new Balance(70_000, 0), books.balance(tranche));
        assertEquals(new Balance(-70_000, 0), books.balance(granted));
        Transfer stands = books.doing(ledger -> ledger.postedBy(grant)).get(0);
        assertEquals(transfer.id(), stands.id());
        assertEquals(grant, stands.business());
        assertEquals("grant", stands.name());
        assertEquals("GRANTED", stands.kind());
        assertEquals(Step.MOVE, stands.step());
        assertEquals(granted, stands.from());
        assertEquals(tranche, stands.to());
        assertEquals(70_000, stands.amount());
        assertEquals(0, stands.freed());
        assertEquals(LocalDateTime.of(2026, 11, 20, 9, 0), stands.at());
    }

    @ParameterizedTest
    @EnumSource
    void lets_no_account_with_a_floor_fall_below_zero(Database database) {
        Books books = Books.on(database);
        LedgerAccountId tranche = books.holding("tranche", 100);
        LedgerAccountId sales = books.unfloored("sales");
        refused(Reason.BALANCE_TOO_LOW, () -> books.post(Leg.move("pay", tranche, sales, 101, "PAID")));
        assertEquals(new Balance(100, 0), books.balance(tranche));
        books.post(Leg.move("pay", tranche, sales, 100, "PAID"));
        assertEquals(new Balance(0, 0), books.balance(tranche));
        refused(Reason.BALANCE_TOO_LOW, () -> books.post(Leg.move("pay", tranche, sales, 1, "PAID")));
        assertEquals(new Balance(100, 0), books.balance(sales));
    }

    @ParameterizedTest
    @EnumSource
    void carries_out_all_legs_or_none(Database database) {
        Books books = Books.on(database);
        LedgerAccountId rich = books.holding("rich", 100);
        LedgerAccountId poor = books.holding("poor", 10);
        LedgerAccountId sales = books.unfloored("sales");
        UUID order = UUID.randomUUID();
        refused(Reason.BALANCE_TOO_LOW, () -> books.post(order,
                Leg.move("one", rich, sales, 60, "PAID"), Leg.move("two", poor, sales, 11, "PAID")));
        assertEquals(new Balance(100, 0), books.balance(rich));
        assertEquals(new Balance(10, 0), books.balance(poor));
        assertEquals(new Balance(0, 0), books.balance(sales));
        assertEquals(List.of(), books.doing(ledger -> ledger.postedBy(order)));
    }

    @ParameterizedTest
    @EnumSource
    void counts_all_legs_on_an_account_together(Database database) {
        Books books = Books.on(database);
        LedgerAccountId through = books.floored("through");
        LedgerAccountId source = books.unfloored("source");
        LedgerAccountId sink = books.unfloored("sink");
        books.post(Leg.move("out", through, sink, 7, "OUT"), Leg.move("in", source, through, 7, "IN"));
        assertEquals(new Balance(0, 0), books.balance(through));
        refused(Reason.BALANCE_TOO_LOW, () -> books.post(
                Leg.move("out", through, sink, 8, "OUT"), Leg.move("in", source, through, 7, "IN")));
    }

    @ParameterizedTest
    @EnumSource
    void never_turns_one_unit_into_another(Database database) {
        Books books = Books.on(database);
        LedgerAccountId fen = books.open("fen", Unit.FEN, false);
        LedgerAccountId points = books.open("points", Unit.POINT, false);
        assertThrows(IllegalStateException.class, () -> books.post(Leg.move("turn", fen, points, 1, "TURNED")));
        books.post(Leg.move("points", points, books.open("more", Unit.POINT, false), 1, "MOVED"));
    }

    @ParameterizedTest
    @EnumSource
    void knows_the_accounts_and_transfers_it_is_asked_about(Database database) {
        Books books = Books.on(database);
        LedgerAccountId from = books.unfloored("from");
        LedgerAccountId nobodys = new LedgerAccountId(Long.MAX_VALUE);
        assertThrows(IllegalStateException.class, () -> books.post(Leg.move("lost", from, nobodys, 1, "LOST")));
        assertThrows(IllegalStateException.class, () -> books.balance(nobodys));
        assertThrows(IllegalStateException.class, () -> books.post(Leg.settle("pay", UUID.randomUUID(), 1)));
        assertThrows(IllegalStateException.class, () -> books.post(Leg.release("cancel", UUID.randomUUID())));
        assertThrows(IllegalStateException.class, () -> books.post(Leg.reverse("back", UUID.randomUUID())));
    }
}
