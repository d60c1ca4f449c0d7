package org.countystore.ordering.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.countystore.kernel.Caller;
import org.countystore.kernel.NextWork;
import org.countystore.kernel.Role;
import org.countystore.ordering.DecidingReturns;
import org.countystore.ordering.Dispatching;
import org.countystore.ordering.HandingBack;
import org.countystore.ordering.PayingBack;
import org.countystore.ordering.State;
import org.countystore.ordering.TakingPayment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Orders that wait to be packed or handed over, returns that wait for a decision, and at the counter money to take and to hand out. */
@Dependent
class DeskWork implements NextWork {
    private final Dispatching dispatching;
    private final TakingPayment counter;
    private final DecidingReturns returns;
    private final PayingBack refunds;
    private final HandingBack overpaid;

    @Inject
    DeskWork(Dispatching dispatching, TakingPayment counter, DecidingReturns returns, PayingBack refunds, HandingBack overpaid) {
        this.dispatching = dispatching;
        this.counter = counter;
        this.returns = returns;
        this.refunds = refunds;
        this.overpaid = overpaid;
    }

    @Override
    public List<WorkItem> forCaller() {
        List<WorkItem> work = new ArrayList<>();
        if (Caller.current().holds(Role.STORE)) {
            Map<State, Long> counts = dispatching.toDo();
            NextWork.add(work, "desk.work.PAID", dispatching.countReady(), "store/picking", "pack");
            NextWork.add(work, "desk.work.PACKED", counts.get(State.PACKED), "store/orders/packed", "truck");
            NextWork.add(work, "returns.work", returns.countWaiting(), "store/returns", "return");
        }
        if (Caller.current().holds(Role.COUNTER) || Caller.current().holds(Role.STORE)) {
            NextWork.add(work, "desk.work.PLACED", counter.countWaiting(), "counter", "money");
            NextWork.add(work, "counter.work.owed", refunds.countWaiting() + overpaid.countWaiting(), "counter", "return");
        }
        return work;
    }
}
