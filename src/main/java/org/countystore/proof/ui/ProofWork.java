package org.countystore.proof.ui;

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
    private final Proving proving;

    @Inject
    ProofWork(Proving proving) {
        this.proving = proving;
    }

    @Override
    public List<WorkItem> forCaller() {
        Caller caller = Caller.current();
        return caller.holds(Role.AUDITOR) || caller.holds(Role.ADMIN) ? notices() : List.of();
    }

    private List<WorkItem> notices() {
        Optional<Proof> red = proving.find().filter(last -> !last.isBalanced());
        if (red.isPresent()) {
            return List.of(new WorkItem("proof.next.red", red.get().redCount(), "proof", "error"));
        }
        return proving.reliable().isPresent() ? List.of() : List.of(new WorkItem("proof.next.old", 0, "proof", "warn"));
    }
}
