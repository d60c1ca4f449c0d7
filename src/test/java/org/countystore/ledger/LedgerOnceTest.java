package org.countystore.ledger;

import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;

import org.countystore.kernel.LedgerAccountId;
import org.countystore.kernel.Reason;
import org.countystore.once.LostRace;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The ledger, asked again")
class LedgerOnceTest {
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
        refused(Reason.BALANCE_TOO_LOW, () -> books.doing(ledger -> ledger.postNew(UUID.randomUUID(),
                List.of(Leg.hold("hold", tranche, sales, 71, "ORDERED")))));
        assertThrows(IllegalStateException.class, () -> books.doing(ledger -> {
            ledger.postNew(UUID.randomUUID(), legs);
            return ledger.postNew(UUID.randomUUID(), legs);
        }));
        assertEquals(List.of(), books.doing(ledger -> ledger.postNew(UUID.randomUUID(), List.of())));
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
}
