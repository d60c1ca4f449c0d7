package org.countystore.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.countystore.audit.BrokenSeal;
import org.countystore.audit.ChainCheck;
import org.countystore.audit.Sealer;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Live;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Asking for the proof")
class ProvingTest {
    private static final Caller AUDITOR = Callers.at(Callers.COUNTY, Role.AUDITOR);
    private final Sealer sealer = mock(Sealer.class);

    private Live county(Database database) {
        Live live = Live.on(database);
        Snapshot snapshot = new Snapshot();
        snapshot.database = live.dataSource();
        when(sealer.check()).thenReturn(new ChainCheck(5, Optional.empty()));
        live.wired().with(Snapshot.class, snapshot).with(Sealer.class, sealer).with(Background.class, mock(Background.class));
        return live;
    }

    private static <T> T ask(Live live, Caller caller, Function<Proving, T> work) {
        return live.as(caller, () -> work.apply(live.desk(Proving.class)));
    }

    private static Reason refusal(Live live, Caller caller, Function<Proving, ?> work) {
        return assertThrows(Refused.class, () -> ask(live, caller, work)).reason();
    }

    @ParameterizedTest
    @EnumSource
    void is_for_auditors_and_administrators_and_the_answer_is_everybodys(Database database) {
        try (Live live = county(database)) {
            assertEquals(Reason.NOT_SIGNED_IN, refusal(live, Callers.nobody(), Proving::prove));
            for (Role role : List.of(Role.CLERK, Role.STORE, Role.CASHIER, Role.UNION, Role.BUYER)) {
                assertEquals(Reason.NOT_ALLOWED, refusal(live, Callers.at(Callers.COUNTY, role), Proving::prove));
            }
            assertEquals(Reason.NOT_ALLOWED, refusal(live, Callers.at(Callers.TOWN, Role.ADMIN), Proving::prove));
            assertEquals(Reason.NOT_FOUND, refusal(live, Callers.nobody(), Proving::last));
            ask(live, Callers.admin(), Proving::prove);
            ask(live, AUDITOR, Proving::prove);
            assertEquals("auditor", ask(live, Callers.nobody(), Proving::last).askedBy());
        }
    }

    @ParameterizedTest
    @EnumSource
    void remembers_what_came_out_and_answers_with_the_newest(Database database) {
        try (Live live = county(database)) {
            LocalDateTime morning = live.now();
            ask(live, AUDITOR, Proving::prove);
            live.setTo(morning.plusHours(1));
            live.sql("insert into ledger_account (id, code, unit, floored) values (-1, 'allowance:9:2026:1', 'FEN', false)");
            when(sealer.check()).thenReturn(new ChainCheck(7, Optional.of(new BrokenSeal(3, BrokenSeal.What.CHANGED))));
            ask(live, AUDITOR, Proving::prove);
            Proof last = ask(live, Callers.nobody(), Proving::last);
            assertEquals(morning.plusHours(1), last.takenAt());
            assertFalse(last.isBalanced());
            assertEquals(List.of("allowance ledger_account allowance:9:2026:1 account_kind"),
                    last.reds().stream().map(red -> red.what() + " " + red.place() + " " + red.rule()).toList());
            assertEquals(List.of("grams", "fen", "packs", "allowance", "points"), last.sums().stream().map(Sum::what).toList());
            assertEquals(new ChainCheck(7, Optional.of(new BrokenSeal(3, BrokenSeal.What.CHANGED))), last.audit());
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_relied_on_for_two_days(Database database) {
        try (Live live = county(database)) {
            assertEquals(Optional.empty(), ask(live, AUDITOR, Proving::reliable));
            LocalDateTime taken = live.now();
            ask(live, AUDITOR, Proving::prove);
            live.setTo(taken.plusDays(2));
            assertEquals(Optional.of(taken), ask(live, AUDITOR, Proving::reliable).map(Proof::takenAt));
            live.setTo(taken.plusDays(2).plusSeconds(1));
            assertEquals(Optional.empty(), ask(live, AUDITOR, Proving::reliable));
            assertEquals(taken, ask(live, AUDITOR, Proving::last).takenAt());
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_not_spoiled_by_a_broken_chain_of_the_audit_which_is_told_beside_it(Database database) {
        try (Live live = county(database)) {
            when(sealer.check()).thenReturn(new ChainCheck(7, Optional.of(new BrokenSeal(7, BrokenSeal.What.REMOVED))));
            Proof proof = ask(live, AUDITOR, Proving::prove);
            assertTrue(proof.isBalanced());
            assertTrue(proof.audit().firstBroken().isPresent());
        }
    }
}
