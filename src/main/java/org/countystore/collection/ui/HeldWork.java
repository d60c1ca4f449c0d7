package org.countystore.collection.ui;

import java.util.ArrayList;
import java.util.List;

import org.countystore.collection.Admitting;
import org.countystore.kernel.NextWork;
import org.countystore.kernel.Role;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Slips of revoked phones that wait for a word. */
@Dependent
class HeldWork implements NextWork {
    private final Admitting admitting;

    @Inject
    HeldWork(Admitting admitting) {
        this.admitting = admitting;
    }

    @Override
    public List<WorkItem> forCaller() {
        List<WorkItem> work = new ArrayList<>();
        NextWork.add(work, "collection.work.held", Names.placesOf(Role.ADMIN).stream().mapToLong(admitting::waiting).sum(),
                "collection/held", "offline");
        return work;
    }
}
