package org.countystore.store.ui;

import java.util.ArrayList;
import java.util.List;

import org.countystore.kernel.Caller;
import org.countystore.kernel.NextWork;
import org.countystore.kernel.Role;
import org.countystore.store.Shelving;
import org.countystore.store.Stocking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What lies in the store unlisted, is about to expire, or waits for a test. */
@Dependent
class StoreWork implements NextWork {
    private final Shelving shelving;
    private final Stocking stocking;

    @Inject
    StoreWork(Shelving shelving, Stocking stocking) {
        this.shelving = shelving;
        this.stocking = stocking;
    }

    @Override
    public List<WorkItem> forCaller() {
        List<WorkItem> work = new ArrayList<>();
        if (Caller.current().holds(Role.STORE)) {
            Stocking.Worries worries = stocking.worries();
            NextWork.add(work, "store.work.unlisted", shelving.unlisted().size(), "store/listings", "price");
            NextWork.add(work, "store.work.expiring", worries.expiring(), "store/stock", "warn");
            NextWork.add(work, "store.work.blocked", worries.blocked(), "store/stock", "inspect");
        }
        return work;
    }
}
