package org.countystore.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.countystore.kernel.LedgerAccountId;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.once.LostRace;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The ledger")
class LedgerTest {

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
    void posts_what_is_new_without_looking_for_it_and_writes_nothing_if_it_was_not(Database database) {
        Books books = Books.on(database);
        LedgerAccountId tranche = books.holding("tranche", 100);
        LedgerAccountId sales = books.unfloored("sales");
        UUID order = UUID.randomUUID();
        List<Leg> legs = List.of(Leg.hold("hold", tranche, sales, 30, "ORDERED"));
        assertEquals(legs.get(0).id(order), books.doing(ledger -> ledger.postNew(order, legs)).get(0).id());
        assertEquals(new Balance(100, 30), books.balance(tranche));
        assertTrue(LostRace.isDuplicate(assertThrows(RuntimeException.class, () -> books.doing(ledger -> ledger.postNew(order, legs)))));
        assertEquals(new Balance(100, 30), books.balance(tranche));
        assertRefused(Reason.BALANCE_TOO_LOW, () -> books.doing(ledger -> ledger.postNew(UUID.randomUUID(),
                List.of(Leg.hold("hold", tranche, sales, 71, "ORDERED")))));
        assertThrows(IllegalStateException.class, () -> books.doing(ledger -> {
            ledger.postNew(UUID.randomUUID(), legs);
            return ledger.postNew(UUID.randomUUID(), legs);
        }));
        assertEquals(List.of(), books.doing(ledger -> ledger.postNew(UUID.randomUUID(), List.of())));
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
        assertRefused(Reason.BALANCE_TOO_LOW, () -> books.post(Leg.move("pay", tranche, sales, 101, "PAID")));
        assertEquals(new Balance(100, 0), books.balance(tranche));
        books.post(Leg.move("pay", tranche, sales, 100, "PAID"));
        assertEquals(new Balance(0, 0), books.balance(tranche));
        assertRefused(Reason.BALANCE_TOO_LOW, () -> books.post(Leg.move("pay", tranche, sales, 1, "PAID")));
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
        assertRefused(Reason.BALANCE_TOO_LOW, () -> books.post(order,
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
        assertRefused(Reason.BALANCE_TOO_LOW, () -> books.post(
                Leg.move("out", through, sink, 8, "OUT"), Leg.move("in", source, through, 7, "IN")));
    }

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
        assertRefused(Reason.BALANCE_TOO_LOW, () -> books.post(Leg.hold("hold", tranche, sales, 41, "ORDERED")));
        assertRefused(Reason.BALANCE_TOO_LOW, () -> books.post(Leg.move("move", tranche, sales, 41, "ORDERED")));
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
            assertRefused(Reason.ALREADY_SETTLED, () -> books.post(Leg.settle("again", hold, 1)));
            assertRefused(Reason.ALREADY_SETTLED, () -> books.post(Leg.release("again", hold)));
        }
        assertEquals(new Balance(99, 0), books.balance(tranche));
    }

    @ParameterizedTest
    @EnumSource
    void takes_a_mistake_back_by_a_transfer_that_names_it(Database database) {
        Books books = Books.on(database);
        LedgerAccountId tranche = books.holding("tranche", 100);
        LedgerAccountId purse = books.floored("purse");
        UUID moved = books.post(Leg.move("pay", tranche, purse, 30, "PAID")).get(0).id();
        UUID hold = books.post(Leg.hold("hold", tranche, purse, 20, "ORDERED")).get(0).id();
        UUID settled = books.post(Leg.settle("pay", hold, 20)).get(0).id();
        assertEquals(new Balance(50, 0), books.balance(purse));
        Transfer back = books.post(Leg.reverse("return", settled)).get(0);
        assertEquals(new Balance(70, 0), books.balance(tranche));
        assertEquals(new Balance(30, 0), books.balance(purse));
        assertEquals(Optional.of(settled), back.reverses());
        assertEquals(Optional.empty(), back.resolves());
        books.post(Leg.reverse("return", moved));
        assertEquals(new Balance(100, 0), books.balance(tranche));
        assertEquals(new Balance(0, 0), books.balance(purse));
    }

    @ParameterizedTest
    @EnumSource
    void takes_a_mistake_back_only_once_and_only_while_the_amount_is_there(Database database) {
        Books books = Books.on(database);
        LedgerAccountId tranche = books.holding("tranche", 100);
        LedgerAccountId purse = books.floored("purse");
        UUID moved = books.post(Leg.move("pay", tranche, purse, 30, "PAID")).get(0).id();
        Transfer spent = books.post(Leg.move("spend", purse, books.unfloored("shop"), 1, "SPENT")).get(0);
        assertRefused(Reason.BALANCE_TOO_LOW, () -> books.post(Leg.reverse("return", moved)));
        books.post(Leg.reverse("return", spent.id()));
        books.post(Leg.reverse("return", moved));
        assertRefused(Reason.ALREADY_REVERSED, () -> books.post(Leg.reverse("again", moved)));
    }

    @ParameterizedTest
    @EnumSource
    void reverses_neither_holds_nor_their_release_nor_a_reversal(Database database) {
        Books books = Books.on(database);
        LedgerAccountId tranche = books.holding("tranche", 100);
        LedgerAccountId sales = books.unfloored("sales");
        UUID hold = books.post(Leg.hold("hold", tranche, sales, 10, "ORDERED")).get(0).id();
        UUID release = books.post(Leg.release("cancel", hold)).get(0).id();
        UUID move = books.post(Leg.move("pay", tranche, sales, 10, "PAID")).get(0).id();
        UUID reversal = books.post(Leg.reverse("back", move)).get(0).id();
        for (UUID wrong : List.of(hold, release, reversal)) {
            assertThrows(IllegalStateException.class, () -> books.post(Leg.reverse("wrong", wrong)));
        }
        for (UUID wrong : List.of(release, move, reversal)) {
            assertThrows(IllegalStateException.class, () -> books.post(Leg.settle("wrong", wrong, 1)));
            assertThrows(IllegalStateException.class, () -> books.post(Leg.release("wrong", wrong)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void posts_once_what_is_sent_twice(Database database) {
        Books books = Books.on(database);
        LedgerAccountId tranche = books.holding("tranche", 100);
        LedgerAccountId sales = books.unfloored("sales");
        UUID order = UUID.randomUUID();
        Leg[] holds = {Leg.hold("hold-1", tranche, sales, 30, "ORDERED"), Leg.hold("hold-2", tranche, sales, 20, "ORDERED")};
        List<Transfer> first = books.post(order, holds);
        List<Transfer> again = books.post(order, holds);
        assertEquals(first.stream().map(Transfer::id).toList(), again.stream().map(Transfer::id).toList());
        assertEquals(new Balance(100, 50), books.balance(tranche));
        Leg settle = Leg.settle("pay", first.get(0).id(), 25);
        books.post(order, settle);
        books.post(order, settle);
        assertEquals(new Balance(75, 20), books.balance(tranche));
        assertEquals(new Balance(25, 0), books.balance(sales));
        assertEquals(3, books.doing(ledger -> ledger.postedBy(order)).size());
    }

    @ParameterizedTest
    @EnumSource
    void does_not_take_other_legs_for_the_same_because_of_their_names(Database database) {
        Books books = Books.on(database);
        LedgerAccountId tranche = books.holding("tranche", 100);
        LedgerAccountId sales = books.unfloored("sales");
        LedgerAccountId other = books.unfloored("other");
        UUID order = UUID.randomUUID();
        Leg stands = Leg.move("pay", tranche, sales, 30, "PAID");
        UUID paid = books.post(order, stands).get(0).id();
        for (Leg otherwise : List.of(Leg.move("pay", tranche, sales, 31, "PAID"), Leg.move("pay", tranche, other, 30, "PAID"),
                Leg.move("pay", other, sales, 30, "PAID"), Leg.move("pay", tranche, sales, 30, "OWED"),
                Leg.hold("pay", tranche, sales, 30, "PAID"), Leg.reverse("pay", paid))) {
            assertThrows(IllegalStateException.class, () -> books.post(order, otherwise), otherwise.toString());
        }
        assertThrows(IllegalStateException.class, () -> books.post(order, stands, Leg.move("more", tranche, sales, 1, "PAID")));
        assertEquals(new Balance(70, 0), books.balance(tranche));
    }

    @ParameterizedTest
    @EnumSource
    void posts_once_in_a_transaction(Database database) {
        Books books = Books.on(database);
        LedgerAccountId from = books.unfloored("from");
        LedgerAccountId to = books.unfloored("to");
        List<Leg> one = List.of(Leg.move("one", from, to, 1, "MOVED"));
        UUID known = UUID.randomUUID();
        assertThrows(IllegalStateException.class, () -> books.doing(ledger -> {
            ledger.post(UUID.randomUUID(), one);
            return ledger.post(UUID.randomUUID(), one);
        }));
        assertEquals(new Balance(0, 0), books.balance(to));
        books.doing(ledger -> {
            ledger.post(known, List.of());
            return ledger.post(known, one);
        });
        assertThrows(IllegalStateException.class, () -> books.doing(ledger -> {
            ledger.post(known, one);
            return ledger.post(UUID.randomUUID(), one);
        }));
        books.post(Leg.move("one", from, to, 1, "MOVED"));
        assertEquals(new Balance(2, 0), books.balance(to));
    }

    @ParameterizedTest
    @EnumSource
    void posts_nothing_where_there_are_no_legs(Database database) {
        Books books = Books.on(database);
        UUID order = UUID.randomUUID();
        assertEquals(List.of(), books.post(order));
        assertEquals(List.of(), books.doing(ledger -> ledger.postedBy(order)));
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

    private static void assertRefused(Reason reason, Executable call) {
        assertEquals(reason, assertThrows(Refused.class, call).reason());
    }
}
