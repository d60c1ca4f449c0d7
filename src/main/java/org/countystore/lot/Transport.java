package org.countystore.lot;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import org.countystore.kernel.LotId;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Lots that set out and arrive, and what the second scale says. */
@Dependent
class Transport {
    @Inject
    Lots lots;
    @Inject
    LotLocks locks;
    @Inject
    Shares shares;
    @Inject
    LotMoves moves;
    @Inject
    Clock clock;

    List<Lot> depart(UUID id, List<LotId> leaving, PlaceCode to) {
        Map<LotId, Lot> seen = lots.all(leaving);
        mustBeKnownAndOnce(leaving, seen);
        PlaceCode from = seen.get(leaving.get(0)).place();
        if (from.equals(to)) {
            throw new Refused(Reason.LOT_NOT_HERE, seen.get(leaving.get(0)).code());
        }
        locks.depart(new TreeSet<>(leaving), from, to).ifPresent(lot -> {
            throw new Refused(Reason.LOT_NOT_HERE, seen.get(lot).code());
        });
        Map<LotId, Heap> heaps = shares.remaining(leaving);
        StepLog log = new StepLog(new Step(id, "", from, LocalDateTime.now(clock)));
        leaving.forEach(lot -> log.along(MoveKind.DEPARTED, lot, heaps.get(lot)));
        moves.write(log);
        return inOrder(leaving);
    }

    List<Lot> arrive(UUID id, List<Arrived> arrived, PlaceCode at) {
        List<LotId> ids = arrived.stream().map(Arrived::lot).toList();
        Map<LotId, Lot> seen = lots.all(ids);
        mustBeKnownAndOnce(ids, seen);
        SortedMap<LotId, Landing> landings = new TreeMap<>();
        for (Arrived each : arrived) {
            Lot lot = seen.get(each.lot());
            lot.mustBeAbleToWeigh(each.weight().grams());
            landings.put(each.lot(), new Landing(lot.remaining().grams(), each.weight().grams()));
        }
        LocalDateTime now = LocalDateTime.now(clock);
        locks.arrive(landings, at, now).ifPresent(lot -> {
            throw new Refused(Reason.LOT_NOT_HERE, seen.get(lot).code());
        });
        StepLog log = new StepLog(new Step(id, "", at, now));
        weigh(landings, log);
        moves.write(log);
        return inOrder(ids);
    }

    /** Names what the second scale found too little or too much, household by household. */
    private void weigh(SortedMap<LotId, Landing> landings, StepLog log) {
        Map<LotId, Heap> heaps = shares.remaining(landings.keySet());
        Map<LotId, Heap> missing = new HashMap<>();
        Map<LotId, Heap> gained = new HashMap<>();
        landings.forEach((lot, landing) -> {
            Heap heap = heaps.get(lot);
            if (landing.more() < 0) {
                missing.put(lot, heap.take(-landing.more()));
                log.add(MoveKind.SHORTAGE, lot, null, missing.get(lot));
                heap = heap.minus(missing.get(lot));
            } else if (landing.more() > 0) {
                gained.put(lot, heap.gain(landing.more()));
                log.add(MoveKind.SCALE_GAIN, null, lot, gained.get(lot));
                heap = heap.plus(gained.get(lot));
            }
            log.along(MoveKind.ARRIVED, lot, heap);
        });
        shares.takeOut(missing);
        shares.putOn(gained);
    }

    private static void mustBeKnownAndOnce(List<LotId> ids, Map<LotId, Lot> known) {
        Set<LotId> once = new HashSet<>();
        for (LotId id : ids) {
            if (!known.containsKey(id)) {
                throw Refused.notFound("lot", id);
            }
            if (!once.add(id)) {
                throw Refused.invalid("lots", "lot_twice");
            }
        }
        if (ids.isEmpty()) {
            throw Refused.invalid("lots", "required");
        }
    }

    private List<Lot> inOrder(List<LotId> ids) {
        Map<LotId, Lot> fresh = lots.all(ids);
        return ids.stream().map(fresh::get).toList();
    }
}
