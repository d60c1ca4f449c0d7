package org.countystore.sorting.ui;

import java.util.ArrayList;
import java.util.List;

import org.countystore.kernel.Caller;
import org.countystore.kernel.NextWork;
import org.countystore.kernel.Role;
import org.countystore.sorting.KeepingStation;
import org.countystore.sorting.Stage;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What waits at the sorting table, at the packing table and on the inspector's desk. */
@Dependent
class StationWork implements NextWork {
    private final KeepingStation keeping;

    @Inject
    StationWork(KeepingStation keeping) {
        this.keeping = keeping;
    }

    @Override
    public List<WorkItem> forCaller() {
        List<WorkItem> work = new ArrayList<>();
        if (Caller.current().holds(Role.OPERATOR)) {
            add(work, "sorting.work.sort", Stage.TO_SORT, "station/sort", "sort");
            add(work, "sorting.work.pack", Stage.TO_PACK, "station/pack", "pack");
        }
        if (Caller.current().holds(Role.INSPECTOR)) {
            add(work, "sorting.work.inspect", Stage.TO_INSPECT, "inspection", "inspect");
        }
        return work;
    }

    private void add(List<WorkItem> work, String text, Stage stage, String route, String icon) {
        NextWork.add(work, text, keeping.total(stage).lots(), route, icon);
    }
}
