package org.countystore.proof.ui;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.countystore.kernel.Caller;
import org.countystore.kernel.NextWork;
import org.countystore.kernel.Role;
import org.countystore.proof.Proof;
import org.countystore.proof.Proving;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Tells who watches over the county that the last proof did not come out, or that there is none to rely on. */
@Dependent
class ProofWork implements NextWork {
    private static final int OLDEST_DAYS = 2;
    private final Proving proving;
    private final Clock clock;

    @Inject
    ProofWork(Proving proving, Clock clock) {
        this.proving = proving;
        this.clock = clock;
    }

    @Override
    public List<WorkItem> forCaller() {
        Caller caller = Caller.current();
        return caller.holds(Role.AUDITOR) || caller.holds(Role.ADMIN) ? notices(proving.find()) : List.of();
    }

    private List<WorkItem> notices(Optional<Proof> last) {
        if (last.filter(proof -> !proof.isBalanced()).isPresent()) {
            return List.of(new WorkItem("proof.next.red", last.get().redCount(), "proof", "error"));
        }
        LocalDateTime oldest = LocalDateTime.now(clock).minusDays(OLDEST_DAYS);
        return last.filter(proof -> !proof.takenAt().isBefore(oldest)).isPresent() ? List.of()
                : List.of(new WorkItem("proof.next.old", 0, "proof", "warn"));
    }
}
