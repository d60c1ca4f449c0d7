package org.countystore.produce.ui;

import java.util.List;

import org.countystore.kernel.Caller;
import org.countystore.kernel.NextWork;
import org.countystore.kernel.Role;
import org.countystore.produce.KeepingStandards;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Standards by which is graded and whose limits the county has never confirmed. */
@Dependent
class StandardWork implements NextWork {
    private final KeepingStandards standards;

    @Inject
    StandardWork(KeepingStandards standards) {
        this.standards = standards;
    }

    @Override
    public List<WorkItem> forCaller() {
        if (!Caller.current().holds(Role.ADMIN)) {
            return List.of();
        }
        long unconfirmed = standards.unconfirmed();
        return unconfirmed == 0 ? List.of() : List.of(new WorkItem("standard.work", unconfirmed, "standards", "book"));
    }
}
