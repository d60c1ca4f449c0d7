package org.countystore.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.countystore.kernel.LedgerAccountId;
import org.countystore.testing.Database;
import org.countystore.testing.LiveDatabase;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

@Label("The ledger under any work of many threads")
class LedgerPropertyTest {

    @Property(tries = 3, shrinking = ShrinkingMode.OFF)
    void keeps_every_promise_on_postgresql(@ForAll long seed) {
        holds(Database.POSTGRESQL, seed, 8, 120);
    }

    @Property(tries = 2, shrinking = ShrinkingMode.OFF)
    void keeps_every_promise_on_derby(@ForAll long seed) {
        holds(Database.DERBY, seed, 4, 60);
    }

    private static void holds(Database vendor, long seed, int threads, int operations) {
        try (LiveDatabase own = vendor.fresh()) {
            Books books = new Books(own);
            Bustle bustle = new Bustle(books);
            bustle.run(seed, threads, operations);
            List<Transfer> rows = own.inTransaction(db -> db.createQuery("select t from Transfer t", Transfer.class).getResultList());
            no_acknowledged_transfer_is_missing_and_none_is_there_that_was_not_acknowledged(bustle, rows);
            a_hold_has_one_end_and_a_mistake_one_reversal(rows);
            balances_are_what_the_rows_say_and_no_floor_is_broken(bustle, books, rows);
            sums_are_zero(bustle, books);
            assertTrue(rows.size() > operations, "only " + rows.size() + " transfers");
        }
    }

    private static void no_acknowledged_transfer_is_missing_and_none_is_there_that_was_not_acknowledged(Bustle bustle, List<Transfer> rows) {
        Map<UUID, Transfer> written = new HashMap<>();
        rows.forEach(row -> written.put(row.id(), row));
        assertEquals(bustle.acknowledged.keySet(), written.keySet());
        written.forEach((id, row) -> assertTrue(row.isSameAs(bustle.acknowledged.get(id))));
        assertEquals(rows.size(), written.size());
    }

    private static void a_hold_has_one_end_and_a_mistake_one_reversal(List<Transfer> rows) {
        Set<UUID> answered = new HashSet<>();
        rows.forEach(row -> {
            row.resolves().ifPresent(hold -> assertTrue(answered.add(hold)));
            row.reverses().ifPresent(mistake -> assertTrue(answered.add(mistake)));
        });
    }

    /** Told by the steps alone, without the arithmetic that the ledger itself uses. */
    private static void balances_are_what_the_rows_say_and_no_floor_is_broken(Bustle bustle, Books books, List<Transfer> rows) {
        Map<LedgerAccountId, Long> posted = new HashMap<>();
        Map<LedgerAccountId, Long> held = new HashMap<>();
        Map<UUID, Transfer> holds = new HashMap<>();
        rows.stream().filter(row -> row.step() == Step.HOLD).forEach(row -> holds.put(row.id(), row));
        for (Transfer row : rows) {
            if (row.step() == Step.MOVE || row.step() == Step.SETTLE || row.step() == Step.REVERSE) {
                posted.merge(row.from(), -row.amount(), Long::sum);
                posted.merge(row.to(), row.amount(), Long::sum);
            }
            row.resolves().ifPresent(holds::remove);
        }
        holds.values().forEach(hold -> held.merge(hold.from(), hold.amount(), Long::sum));
        for (LedgerAccountId account : bustle.accounts()) {
            Balance balance = books.balance(account);
            assertEquals(new Balance(posted.getOrDefault(account, 0L), held.getOrDefault(account, 0L)), balance);
        }
        assertEquals(0, books.number("select count(*) from ledger_account where balance < 0"));
    }

    private static void sums_are_zero(Bustle bustle, Books books) {
        assertEquals(0, bustle.accounts().stream().mapToLong(account -> books.balance(account).posted()).sum());
    }
}
