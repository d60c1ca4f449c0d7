package org.countystore.loveshop.ui;

import java.util.ArrayList;
import java.util.List;

import org.countystore.kernel.Caller;
import org.countystore.kernel.NextWork;
import org.countystore.kernel.Role;
import org.countystore.loveshop.FillingShelves;
import org.countystore.loveshop.SettlingShops;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The till, goods of which few are left, and shops that wait for a month's money. */
@Dependent
class KeeperWork implements NextWork {
    private final FillingShelves filling;
    private final SettlingShops settling;

    @Inject
    KeeperWork(FillingShelves filling, SettlingShops settling) {
        this.filling = filling;
        this.settling = settling;
    }

    @Override
    public List<WorkItem> forCaller() {
        List<WorkItem> work = new ArrayList<>();
        if (Caller.current().holds(Role.KEEPER)) {
            work.add(new WorkItem("loveshop.work.till", 0, "loveshop", "gift"));
            work.add(new WorkItem("loveshop.work.phone", 0, "field/", "phone"));
            NextWork.add(work, "loveshop.work.low", filling.low(), "loveshop/goods", "stock");
        }
        if (Caller.current().holds(Role.CASHIER)) {
            NextWork.add(work, "loveshop.work.settle", settling.waiting(), "loveshop/shops", "gift");
        }
        return work;
    }
}
