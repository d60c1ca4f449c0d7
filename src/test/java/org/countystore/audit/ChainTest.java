package org.countystore.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.function.Consumer;

import org.countystore.kernel.Reason;
import org.countystore.testing.Database;
import org.countystore.testing.Rehearsal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The chain of the audit")
class ChainTest {
    @TempDir
    Path folder;
    private Rehearsal rehearsal;
    private Audit audit;
    private Sealer sealer;
    private long first;

    /** Five sealed rows, {@code first} to {@code first + 4}. */
    private void on(Database database, Consumer<Rehearsal> work) {
        Rehearsal.on(database, rehearsing -> {
            rehearsal = rehearsing;
            rehearsal.wired().setting("app.data", folder.toString());
            audit = rehearsal.get(Audit.class);
            sealer = rehearsal.get(Sealer.class);
            seal();
            first = sealer.check().links() + 1;
            for (int i = 0; i < 5; i++) {
                audit.done("Test.deed", "thing " + i);
            }
            seal();
            work.accept(rehearsal);
        });
    }

    @BeforeEach
    void forgetTheHead() throws IOException {
        Files.deleteIfExists(folder.resolve("audit-head"));
    }

    private void seal() {
        rehearsal.settle();
        assertFalse(sealer.sealSome());
        rehearsal.settle();
    }

    private Optional<BrokenSeal> after(String sql, Object... facts) {
        var change = rehearsal.db().createNativeQuery(sql);
        for (int i = 0; i < facts.length; i++) {
            change.setParameter(i + 1, facts[i]);
        }
        assertTrue(change.executeUpdate() > 0);
        rehearsal.settle();
        return sealer.check().firstBroken();
    }

    private static Optional<BrokenSeal> broken(long no, BrokenSeal.What what) {
        return Optional.of(new BrokenSeal(no, what));
    }

    @ParameterizedTest
    @EnumSource
    void holds_while_nobody_touches_it(Database database) {
        on(database, rehearsal -> assertEquals(new ChainCheck(first + 4, Optional.empty()), sealer.check()));
    }

    @ParameterizedTest
    @EnumSource
    void takes_in_every_row_that_was_written_refusals_too(Database database) {
        on(database, rehearsal -> {
            audit.refused("Test.deed", "thing", Reason.NOT_ALLOWED);
            seal();
            assertEquals(first + 5, sealer.check().links());
        });
    }

    @ParameterizedTest
    @EnumSource
    void names_a_row_that_was_changed_in_any_of_its_columns(Database database) {
        on(database, rehearsal -> {
            for (String column : new String[] {"actor", "address", "action", "subject", "result"}) {
                String before = rehearsal.db().createNativeQuery("select " + column + " from audit_entry where seal_no = ?1")
                        .setParameter(1, first + 2).getSingleResult().toString();
                assertEquals(broken(first + 2, BrokenSeal.What.CHANGED),
                        after("update audit_entry set " + column + " = 'somebody' where seal_no = ?1", first + 2), column);
                assertEquals(Optional.empty(), after("update audit_entry set " + column + " = ?1 where seal_no = ?2", before, first + 2));
            }
            assertEquals(broken(first + 2, BrokenSeal.What.CHANGED),
                    after("update audit_entry set happened_at = {ts '2020-01-01 00:00:00'} where seal_no = ?1", first + 2));
        });
    }

    @ParameterizedTest
    @EnumSource
    void names_a_row_that_was_removed_in_the_middle(Database database) {
        on(database, rehearsal -> assertEquals(broken(first + 1, BrokenSeal.What.REMOVED),
                after("delete from audit_entry where seal_no = ?1", first + 1)));
    }

    @ParameterizedTest
    @EnumSource
    void notices_that_its_end_was_cut_off(Database database) {
        on(database, rehearsal -> assertEquals(broken(first + 3, BrokenSeal.What.REMOVED),
                after("delete from audit_entry where seal_no >= ?1", first + 3)));
    }

    @ParameterizedTest
    @EnumSource
    void notices_an_end_that_was_cut_off_even_when_others_were_sealed_in_its_place(Database database) {
        on(database, rehearsal -> {
            after("delete from audit_entry where seal_no >= ?1", first + 3);
            for (int i = 0; i < 9; i++) {
                audit.done("Test.deed", "later " + i);
            }
            seal();
            assertEquals(broken(first + 4, BrokenSeal.What.REPLACED), sealer.check().firstBroken());
        });
    }

    @ParameterizedTest
    @EnumSource
    void does_not_let_the_alarm_pass_with_time(Database database) {
        on(database, rehearsal -> {
            after("delete from audit_entry where seal_no >= ?1", first + 3);
            for (int i = 0; i < 3; i++) {
                audit.done("Test.deed", "later " + i);
                seal();
            }
            assertTrue(sealer.check().firstBroken().isPresent());
        });
    }

    @ParameterizedTest
    @EnumSource
    void names_a_sealed_row_that_was_slipped_in(Database database) {
        on(database, rehearsal -> assertEquals(broken(first + 5, BrokenSeal.What.CHANGED), after("""
                insert into audit_entry (id, happened_at, actor, address, action, subject, result, seal_no, seal_hash)
                select 999999999999, happened_at, 'nobody', address, action, subject, result, ?1, seal_hash
                from audit_entry where seal_no = ?2""", first + 5, first + 4)));
    }

    @ParameterizedTest
    @EnumSource
    void names_a_row_whose_seal_was_taken_off_to_be_sealed_anew(Database database) {
        on(database, rehearsal -> {
            assertEquals(broken(first + 1, BrokenSeal.What.REMOVED), after(
                    "update audit_entry set seal_no = null, seal_hash = null, subject = 'forged' where seal_no = ?1", first + 1));
            seal();
            assertEquals(broken(first + 1, BrokenSeal.What.REMOVED), sealer.check().firstBroken());
        });
    }

    @ParameterizedTest
    @EnumSource
    void notices_that_the_last_row_was_forged_and_sealed_anew(Database database) {
        on(database, rehearsal -> {
            after("update audit_entry set seal_no = null, seal_hash = null, subject = 'forged' where seal_no = ?1", first + 4);
            seal();
            assertEquals(broken(first + 4, BrokenSeal.What.REPLACED), sealer.check().firstBroken());
        });
    }

    @ParameterizedTest
    @EnumSource
    void remembers_its_end_outside_the_database_where_only_the_keys_can_write_it(Database database) {
        on(database, rehearsal -> {
            Path head = folder.resolve("audit-head");
            try {
                assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(head)));
                Files.writeString(head, Files.readString(head).replaceFirst("^\\d+", "1"));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            assertEquals(BrokenSeal.What.HEAD_ALTERED, sealer.check().firstBroken().orElseThrow().what());
        });
    }
}
