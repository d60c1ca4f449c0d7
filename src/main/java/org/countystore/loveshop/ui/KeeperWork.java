package org.countystore.loveshop.ui;

import java.util.ArrayList;
import java.util.List;

import org.countystore.kernel.Caller;
import org.countystore.kernel.NextWork;
import org.countystore.kernel.Role;
import org.countystore.loveshop.FillingShelves;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The till, and goods of which few are left. */
@Dependent
class KeeperWork implements NextWork {
    private final FillingShelves filling;

    @Inject
    KeeperWork(FillingShelves filling) {
        this.filling = filling;
    }

    @Override
    public List<WorkItem> forCaller() {
        List<WorkItem> work = new ArrayList<>();
        if (Caller.current().holds(Role.KEEPER)) {
            work.add(new WorkItem("loveshop.work.till", 0, "loveshop", "gift"));
            NextWork.add(work, "loveshop.work.low", filling.low(), "loveshop/goods", "stock");
        }
        return work;
    }
}
