package org.countystore.collection.ui;

import java.util.ArrayList;
import java.util.List;

import org.countystore.collection.Admitting;
import org.countystore.collection.Overseeing;
import org.countystore.kernel.NextWork;
import org.countystore.kernel.Role;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Slips that an administrator has to judge: of revoked phones, and such as stand out. */
@Dependent
class HeldWork implements NextWork {
    private final Admitting admitting;
    private final Overseeing overseeing;

    @Inject
    HeldWork(Admitting admitting, Overseeing overseeing) {
        this.admitting = admitting;
        this.overseeing = overseeing;
    }

    @Override
    public List<WorkItem> forCaller() {
        List<WorkItem> work = new ArrayList<>();
        NextWork.add(work, "collection.work.held", Names.placesOf(Role.ADMIN).stream().mapToLong(admitting::waiting).sum(),
                "collection/held", "offline");
        NextWork.add(work, "collection.work.odd", Names.placesOf(Role.ADMIN).stream().mapToLong(overseeing::open).sum(),
                "collection/odd", "warn");
        return work;
    }
}
