package org.countystore.points.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.countystore.kernel.Caller;
import org.countystore.kernel.NextWork;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Role;
import org.countystore.points.TellingHouseholds;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Households that lose points unless somebody tells them: who works in the village hears of it at home. */
@Dependent
class LapsingWork implements NextWork {
    private static final Set<Role> TOLD = Set.of(Role.HEAD, Role.KEEPER);
    private final TellingHouseholds telling;

    @Inject
    LapsingWork(TellingHouseholds telling) {
        this.telling = telling;
    }

    @Override
    public List<WorkItem> forCaller() {
        List<WorkItem> work = new ArrayList<>();
        NextWork.add(work, "points.work.lapsing", Caller.current().grants().stream().filter(grant -> TOLD.contains(grant.role()))
                .flatMap(grant -> grant.place().stream()).filter(PlaceCode::isVillage).distinct()
                .mapToLong(village -> telling.lapsing(village).rows().size()).sum(), "points/lapsing", "calendar");
        return work;
    }
}
