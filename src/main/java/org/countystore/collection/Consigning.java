package org.countystore.collection;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.once.Once;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Handing lots on: a clerk to the town station, an operator to the county store. Whoever receives weighs again. */
@ApplicationScoped
@Transactional
@Allowed({Role.CLERK, Role.OPERATOR, Role.STORE})
public class Consigning {
    @Inject
    Scope scope;
    @Inject
    Once once;
    @Inject
    Freight freight;
    @Inject
    Consignments consignments;
    @Inject
    Clock clock;
    @Inject
    @ConfigProperty(name = "collection.lateHours", defaultValue = "24")
    int lateHours;

    /**
     * Sends lots on the road, all of them or none.
     *
     * @return the consignment, already known if the same was sent before under this id
     * @throws Refused LOT_NOT_HERE if one is not waiting at the place it is to leave from; NOT_RELEASED if the county has
     *                 not let it pass; INVALID if no road leads there
     */
    public Consignment send(UUID consignment, Load load) {
        Route route = new Route(load.from(), load.to());
        scope.mustCover(route.from(), route.sender());
        if (once.isKnown("consignment", consignment, load)) {
            return consignments.find(consignment).orElseThrow();
        }
        load.check();
        return freight.load(consignment, route, load);
    }

    /**
     * Receives a consignment, every lot weighed again. Repeated, it answers what stands.
     *
     * @throws Refused SHORTAGE_NEEDS_REASON if more is missing than the road explains; INVALID if a lot is missing from the
     *                 list, a weight cannot be, or packs are broken
     */
    public Consignment receive(UUID consignment, Arrival arrival) {
        Consignment arrived = consignments.locked(consignment).orElseThrow(() -> Refused.notFound("consignment", consignment));
        scope.mustCover(arrived.to(), Route.receiver(arrived.to()));
        if (arrived.state() == Consignment.State.SENT) {
            freight.unload(arrived, arrival);
        }
        return arrived;
    }

    @Reading
    @Allowed({Role.CLERK, Role.OPERATOR, Role.STORE, Role.AUDITOR})
    public Consignment consignment(UUID consignment) {
        Consignment found = consignments.find(consignment).orElseThrow(() -> Refused.notFound("consignment", consignment));
        scope.coversAny(found.from(), found.to());
        return found;
    }

    /** Lots that wait at a place and may leave it: from a village all that are not held back, from a town what is released. */
    @Reading
    @Allowed({Role.CLERK, Role.OPERATOR})
    public List<WaitingLot> waiting(PlaceCode place) {
        scope.mustCover(place);
        return freight.waiting(place);
    }

    /** What is on the road to a place, newest first. */
    @Reading
    @Allowed({Role.OPERATOR, Role.STORE, Role.AUDITOR})
    public Listed<Consignment> coming(PlaceCode place, Page page) {
        scope.mustCover(place);
        return page.cut(consignments.to(place, List.of(Consignment.State.SENT), page), Consignment::id);
    }

    /** How many are on the road to a place. */
    @Reading
    @Allowed({Role.OPERATOR, Role.STORE, Role.AUDITOR})
    public long countComing(PlaceCode place) {
        scope.mustCover(place);
        return consignments.waitingFor(place);
    }

    /** How many are on the road to a place longer than they should be. */
    @Reading
    @Allowed({Role.OPERATOR, Role.STORE, Role.AUDITOR})
    public long countLate(PlaceCode place) {
        scope.mustCover(place);
        return consignments.sentBefore(place, LocalDateTime.now(clock).minusHours(lateHours));
    }

    /** What left a place or is bound for it, newest first; in one state or in any. */
    @Reading
    @Allowed({Role.CLERK, Role.OPERATOR, Role.STORE, Role.AUDITOR})
    public Listed<Consignment> at(PlaceCode place, Optional<Consignment.State> state, Page page) {
        scope.mustCover(place);
        List<Consignment.State> states = state.map(List::of).orElse(List.of(Consignment.State.values()));
        List<Consignment> both = Stream.concat(consignments.from(place, states, page).stream(),
                consignments.to(place, states, page).stream())
                .sorted(Comparator.comparingLong(Consignment::id).reversed()).limit(page.sizeAndOne()).toList();
        return page.cut(both, Consignment::id);
    }
}
