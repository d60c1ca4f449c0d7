package org.countystore.payable.ui;

import java.util.ArrayList;
import java.util.List;

import org.countystore.kernel.Caller;
import org.countystore.kernel.NextWork;
import org.countystore.kernel.Role;
import org.countystore.payable.Owing;
import org.countystore.payable.VillageDebt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Which slips wait for money, the late ones apart. */
@Dependent
class PayWork implements NextWork {
    private final Owing owing;

    @Inject
    PayWork(Owing owing) {
        this.owing = owing;
    }

    @Override
    public List<WorkItem> forCaller() {
        List<WorkItem> work = new ArrayList<>();
        if (Caller.current().holds(Role.CASHIER) || Caller.current().holds(Role.CLERK)) {
            List<VillageDebt> debts = owing.mine();
            NextWork.add(work, "payable.work.late", debts.stream().mapToLong(VillageDebt::late).sum(), "payable/pay", "warn");
            NextWork.add(work, "payable.work", debts.stream().mapToLong(VillageDebt::slips).sum(), "payable/pay", "money");
        }
        return work;
    }
}
