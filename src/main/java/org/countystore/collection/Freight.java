package org.countystore.collection;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.countystore.kernel.Caller;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.LotId;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.Weight;
import org.countystore.lot.Arrived;
import org.countystore.lot.Lot;
import org.countystore.lot.LotBook;
import org.countystore.lot.LotQuery;
import org.countystore.lot.LotState;
import org.countystore.lot.Quality;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Loads lots and unloads them: the sheet, the lots and their slips change together. */
@ApplicationScoped
class Freight {
    private static final int LETTERS = 5;
    @Inject
    Consignments consignments;
    @Inject
    Purchases purchases;
    @Inject
    LotBook lots;
    @Inject
    Event<Object> news;
    @Inject
    Clock clock;
    @Inject
    @ConfigProperty(name = "collection.shortageTolerancePermille", defaultValue = "10")
    int tolerancePermille;

    Consignment load(UUID uuid, Route route, Load load) {
        List<Lot> loaded = loadable(route, load.lots());
        LocalDateTime now = LocalDateTime.now(clock);
        Consignment consignment = new Consignment(uuid, number(uuid, route, now), route, loaded, Caller.current().name(), now);
        consignment.carriedBy(load.carriage());
        if (route.from().isVillage()) {
            purchases.sent(consignment.lotIds());
        }
        lots.depart(uuid, consignment.lotIds(), route.to());
        consignments.add(consignment);
        return consignment;
    }

    private List<Lot> loadable(Route route, List<LotCode> codes) {
        Map<LotCode, Lot> known = lots.byCode(codes);
        List<Lot> loaded = new ArrayList<>();
        for (LotCode code : codes) {
            Lot lot = known.get(code);
            String field = "lots[" + loaded.size() + "]";
            if (lot == null || !lot.place().equals(route.from()) || lot.state() != LotState.HERE) {
                throw new Refused(Reason.LOT_NOT_HERE, code).at(field);
            }
            if (!mayLeave(lot)) {
                throw new Refused(Reason.NOT_RELEASED, code).at(field);
            }
            loaded.add(lot);
        }
        return loaded;
    }

    /** The store takes only what the county test station let pass; on the way to a station nothing that is held back. */
    private static boolean mayLeave(Lot lot) {
        return lot.place().isVillage() ? lot.quality().isFree() : lot.quality() == Quality.RELEASED;
    }

    List<WaitingLot> waiting(PlaceCode place) {
        Set<Quality> free = place.isVillage() ? EnumSet.of(Quality.UNTESTED, Quality.RELEASED) : EnumSet.of(Quality.RELEASED);
        List<Lot> found = lots.at(place, new LotQuery(false, free, Optional.empty(), Optional.empty()), Page.of(Load.MOST_LOTS)).items();
        Map<LotId, Long> households = lots.households(found.stream().map(Lot::id).toList());
        return found.stream().map(lot -> new WaitingLot(lot, households.getOrDefault(lot.id(), 0L))).toList();
    }

    private String number(UUID uuid, Route route, LocalDateTime now) {
        String number = SlipNumber.of(route.from(), now.toLocalDate(), uuid, LETTERS);
        return consignments.isTaken(number) ? SlipNumber.of(route.from(), now.toLocalDate(), uuid, 2 * LETTERS) : number;
    }

    void unload(Consignment consignment, Arrival arrival) {
        Map<LotCode, Weight> weights = arrival.weights(consignment);
        arrival.mustExplain(consignment, weights, tolerancePermille);
        consignment.receive(weights, arrival.reason().map(String::strip), Caller.current().name(), LocalDateTime.now(clock));
        consignment.mustBeSettledAbove(tolerancePermille);
        lots.arrive(Uuids.part(consignment.uuid(), "receipt"), consignment.lots().stream()
                .map(lot -> new Arrived(lot.lot(), weights.get(lot.lotCode()))).toList(), consignment.to());
        news.fire(new ConsignmentReceived(consignment.uuid(), consignment.from(), consignment.to(), consignment.lotIds()));
    }
}
