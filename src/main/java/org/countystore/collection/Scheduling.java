package org.countystore.collection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.once.Once;
import org.countystore.produce.Catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Telling a village beforehand on which days its point buys, and what. */
@ApplicationScoped
@Transactional
@Allowed(Role.CLERK)
public class Scheduling {
    @Inject
    Scope scope;
    @Inject
    Once once;
    @Inject
    CollectionPoints points;
    @Inject
    CollectionDays days;
    @Inject
    Catalogue catalogue;
    @Inject
    Clock clock;

    /** @throws Refused POINT_CLOSED where there is none; ALREADY_PLANNED if the day is in the calendar */
    public CollectionDay plan(UUID uuid, CollectionDay.Plan plan) {
        scope.mustCover(plan.village());
        if (once.isKnown("collection-day", uuid, plan)) {
            return days.find(uuid).orElseThrow();
        }
        plan.check(LocalDate.now(clock));
        points.locked(plan.village()).filter(point -> point.buysOn(plan.day()))
                .orElseThrow(() -> new Refused(Reason.POINT_CLOSED, plan.village(), plan.day()));
        plan.produce().forEach(catalogue::produce);
        if (days.isPlanned(plan.village(), plan.day())) {
            throw new Refused(Reason.ALREADY_PLANNED, plan.day()).at("day");
        }
        CollectionDay made = new CollectionDay(uuid, plan, Caller.current().name(), LocalDateTime.now(clock));
        days.add(made);
        return made;
    }

    /** Repeated, it answers what stands. */
    public CollectionDay cancel(UUID uuid) {
        CollectionDay found = days.find(uuid).orElseThrow(() -> Refused.notFound("collectionDay", uuid));
        scope.mustCover(found.village());
        found.cancel(LocalDateTime.now(clock));
        return found;
    }

    /** From today on, the next first. */
    @Reading
    @Allowed({Role.CLERK, Role.HEAD, Role.OPERATOR, Role.STORE, Role.ADMIN, Role.AUDITOR})
    public List<CollectionDay> calendar(PlaceCode village) {
        scope.mustCover(village);
        return days.from(village, LocalDate.now(clock));
    }
}
