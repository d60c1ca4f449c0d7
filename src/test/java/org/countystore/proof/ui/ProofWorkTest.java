package org.countystore.proof.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.countystore.kernel.Caller;
import org.countystore.kernel.CountyTime;
import org.countystore.kernel.NextWork.WorkItem;
import org.countystore.kernel.Role;
import org.countystore.proof.Proof;
import org.countystore.proof.Proving;
import org.countystore.testing.Callers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The notice of the proof on the home page")
class ProofWorkTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 21, 9, 0);
    private static final List<WorkItem> OLD = List.of(new WorkItem("proof.next.old", 0, "proof", "warn"));

    private static List<WorkItem> seenBy(Role role, Optional<Proof> last) {
        Proving proving = mock(Proving.class);
        when(proving.find()).thenReturn(last);
        Clock clock = Clock.fixed(NOW.atZone(CountyTime.ZONE).toInstant(), CountyTime.ZONE);
        return Caller.as(Callers.at(Callers.COUNTY, role), () -> new ProofWork(proving, clock).forCaller());
    }

    private static Optional<Proof> proof(LocalDateTime takenAt, long reds) {
        Proof proof = mock(Proof.class);
        when(proof.takenAt()).thenReturn(takenAt);
        when(proof.isBalanced()).thenReturn(reds == 0);
        when(proof.redCount()).thenReturn(reds);
        return Optional.of(proof);
    }

    @Test
    void says_how_many_rows_do_not_hold_and_leads_to_them() {
        for (Role role : List.of(Role.AUDITOR, Role.ADMIN)) {
            assertEquals(List.of(new WorkItem("proof.next.red", 3, "proof", "error")), seenBy(role, proof(NOW.minusDays(9), 3)));
        }
    }

    @Test
    void says_that_no_proof_is_younger_than_two_days() {
        assertEquals(OLD, seenBy(Role.AUDITOR, proof(NOW.minusDays(2).minusMinutes(1), 0)));
        assertEquals(OLD, seenBy(Role.ADMIN, Optional.empty()));
        assertEquals(List.of(), seenBy(Role.AUDITOR, proof(NOW.minusDays(2), 0)));
    }

    @Test
    void is_for_those_who_watch_over_the_county() {
        for (Role role : List.of(Role.CLERK, Role.STORE, Role.CASHIER, Role.BUYER)) {
            assertEquals(List.of(), seenBy(role, proof(NOW, 3)));
        }
    }
}
