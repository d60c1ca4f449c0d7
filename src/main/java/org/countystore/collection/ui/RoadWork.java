package org.countystore.collection.ui;

import java.util.ArrayList;
import java.util.List;

import org.countystore.collection.Consigning;
import org.countystore.collection.SettlingShortages;
import org.countystore.kernel.Caller;
import org.countystore.kernel.NextWork;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Role;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What waits at the scale and on the road. */
@Dependent
class RoadWork implements NextWork {
    private final Consigning consigning;
    private final SettlingShortages settling;
    private final Names names;

    @Inject
    RoadWork(Consigning consigning, SettlingShortages settling, Names names) {
        this.consigning = consigning;
        this.settling = settling;
        this.names = names;
    }

    @Override
    public List<WorkItem> forCaller() {
        List<WorkItem> work = new ArrayList<>();
        if (Caller.current().holds(Role.CLERK)) {
            work.add(new WorkItem("collection.work.buy", 0, "collection/weigh", "scale"));
            work.add(new WorkItem("collection.work.phone", 0, "field/", "phone"));
            NextWork.add(work, "collection.work.send", waiting(names.villagesOf(Role.CLERK)), "collection/send", "truck");
        }
        List<PlaceCode> stations = Names.placesOf(Role.OPERATOR).stream().filter(PlaceCode::isTown).toList();
        NextWork.add(work, "collection.work.receive", ReceiveView.places().stream().mapToLong(consigning::countComing).sum(),
                "collection/receive", "basket");
        NextWork.add(work, "collection.work.deliver", waiting(stations), "collection/send", "truck");
        NextWork.add(work, "collection.work.settle", ShortagesView.places().stream()
                .mapToLong(place -> settling.open(place, Page.FIRST).items().size()).sum(), "collection/shortages", "warn");
        return work;
    }

    private long waiting(List<PlaceCode> places) {
        return places.stream().mapToLong(place -> consigning.waiting(place).size()).sum();
    }
}
