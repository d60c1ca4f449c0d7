package org.countystore.ordering.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.countystore.kernel.Caller;
import org.countystore.kernel.NextWork;
import org.countystore.kernel.Role;
import org.countystore.ordering.Dispatching;
import org.countystore.ordering.State;
import org.countystore.ordering.TakingPayment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Orders that wait to be packed or handed over, and at the counter those that wait for money. */
@Dependent
class DeskWork implements NextWork {
    private final Dispatching dispatching;
    private final TakingPayment counter;

    @Inject
    DeskWork(Dispatching dispatching, TakingPayment counter) {
        this.dispatching = dispatching;
        this.counter = counter;
    }

    @Override
    public List<WorkItem> forCaller() {
        List<WorkItem> work = new ArrayList<>();
        if (Caller.current().holds(Role.STORE)) {
            Map<State, Long> counts = dispatching.toDo();
            add(work, "desk.work.PAID", counts.get(State.PAID), "store/orders/paid", "pack");
            add(work, "desk.work.PACKED", counts.get(State.PACKED), "store/orders/packed", "truck");
        }
        if (Caller.current().holds(Role.COUNTER) || Caller.current().holds(Role.STORE)) {
            add(work, "desk.work.PLACED", counter.countWaiting(), "counter", "money");
        }
        return work;
    }

    private static void add(List<WorkItem> work, String text, long count, String route, String icon) {
        if (count > 0) {
            work.add(new WorkItem(text, count, route, icon));
        }
    }
}
