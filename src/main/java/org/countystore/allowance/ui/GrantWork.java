package org.countystore.allowance.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.countystore.allowance.Granting;
import org.countystore.kernel.Caller;
import org.countystore.kernel.NextWork;
import org.countystore.kernel.Role;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** How many colleagues still wait for this year's allowance. */
@Dependent
class GrantWork implements NextWork {
    private final Granting granting;
    private final Clock clock;

    @Inject
    GrantWork(Granting granting, Clock clock) {
        this.granting = granting;
        this.clock = clock;
    }

    @Override
    public List<WorkItem> forCaller() {
        if (!Caller.current().holds(Role.UNION)) {
            return List.of();
        }
        long waiting = granting.waiting(LocalDate.now(clock).getYear());
        return waiting == 0 ? List.of() : List.of(new WorkItem("allowance.work", waiting, "allowance/grants", "allowance"));
    }
}
