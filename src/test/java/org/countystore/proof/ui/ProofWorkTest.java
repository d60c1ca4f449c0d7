package org.countystore.proof.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;

import org.countystore.kernel.Caller;
import org.countystore.kernel.NextWork.WorkItem;
import org.countystore.kernel.Role;
import org.countystore.proof.Proof;
import org.countystore.proof.Proving;
import org.countystore.testing.Callers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The notice of the proof on the home page")
class ProofWorkTest {
    private static final List<WorkItem> OLD = List.of(new WorkItem("proof.next.old", 0, "proof", "warn"));

    private static List<WorkItem> seenBy(Role role, Optional<Proof> last, boolean reliable) {
        Proving proving = mock(Proving.class);
        when(proving.find()).thenReturn(last);
        when(proving.reliable()).thenReturn(last.filter(proof -> reliable));
        return Caller.as(Callers.at(Callers.COUNTY, role), () -> new ProofWork(proving).forCaller());
    }

    private static Optional<Proof> proof(long reds) {
        Proof proof = mock(Proof.class);
        when(proof.isBalanced()).thenReturn(reds == 0);
        when(proof.redCount()).thenReturn(reds);
        return Optional.of(proof);
    }

    @Test
    void says_how_many_rows_do_not_hold_and_leads_to_them() {
        for (Role role : List.of(Role.AUDITOR, Role.ADMIN)) {
            assertEquals(List.of(new WorkItem("proof.next.red", 3, "proof", "error")), seenBy(role, proof(3), false));
        }
    }

    @Test
    void says_that_there_is_no_proof_to_rely_on() {
        assertEquals(OLD, seenBy(Role.AUDITOR, proof(0), false));
        assertEquals(OLD, seenBy(Role.ADMIN, Optional.empty(), false));
        assertEquals(List.of(), seenBy(Role.AUDITOR, proof(0), true));
    }

    @Test
    void is_for_those_who_watch_over_the_county() {
        for (Role role : List.of(Role.CLERK, Role.STORE, Role.CASHIER, Role.BUYER)) {
            assertEquals(List.of(), seenBy(role, proof(3), false));
        }
    }
}
