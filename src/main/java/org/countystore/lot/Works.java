package org.countystore.lot;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import org.countystore.kernel.LotId;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Rows;
import org.countystore.kernel.Weight;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What makes lots and what uses them up. */
@Dependent
class Works {
    /** More than a truckload mixed from more households than this tells nobody anything any more. */
    static final int MOST_HOUSEHOLDS = 500;
    @Inject
    Lots lots;
    @Inject
    LotLocks locks;
    @Inject
    Shares shares;
    @Inject
    LotMoves moves;
    @Inject
    Pieces pieces;
    @Inject
    Clock clock;

    Map<UUID, Lot> receive(Map<UUID, Harvest> harvests) {
        Map<UUID, Lot> received = new LinkedHashMap<>();
        harvests.forEach((id, harvest) -> received.put(id, Lot.of(harvest)));
        Rows rows = moves.rows().add(List.copyOf(received.values()));
        List<Share> born = new ArrayList<>();
        List<StepLog> logs = new ArrayList<>();
        harvests.forEach((id, harvest) -> {
            LotId lot = received.get(id).id();
            Heap heap = Heap.of(harvest.household(), harvest.weight().grams(), harvest.cost().fen());
            born.addAll(Shares.of(lot, heap));
            StepLog log = new StepLog(new Step(id, "", harvest.place(), harvest.at()));
            log.add(MoveKind.RECEIVED, null, lot, heap);
            logs.add(log);
        });
        moves.write(rows.add(born), logs);
        return received;
    }

    List<Lot> transform(UUID id, String kind, List<Taken> taken, List<Made> made, PlaceCode at) {
        Step step = new Step(id, kind, at, LocalDateTime.now(clock));
        SortedMap<LotId, Long> grams = new TreeMap<>();
        for (Taken each : taken) {
            if (grams.put(each.lot(), each.weight().grams()) != null) {
                throw Refused.invalid("inputs", "lot_twice");
            }
        }
        Map<LotId, Heap> heaps = take(grams, at);
        Collection<Lot> parents = lots.all(grams.keySet()).values();
        parents.forEach(Lot::mustBeWorkable);
        if (parents.stream().map(Lot::produce).distinct().count() != 1) {
            throw Refused.invalid("inputs", "one_produce");
        }
        if (parents.stream().map(Lot::isOutside).distinct().count() != 1) {
            throw Refused.invalid("inputs", "one_origin");
        }
        Quality quality = Quality.ofMixed(parents.stream().map(Lot::quality).toList());
        Lot first = parents.iterator().next();
        return make(step, heaps, made.stream().map(each -> first.graded(each, quality, at, step.at())).toList());
    }

    Lot pack(UUID id, LotId from, Packs packs, Rest rest) {
        Lot seen = lots.get(from);
        Step step = new Step(id, "PACKED", seen.place(), LocalDateTime.now(clock));
        Weight packed = packs.weight();
        Weight all = rest == Rest.LOSS && seen.remaining().exceeds(packed) ? seen.remaining() : packed;
        Map<LotId, Heap> heaps = take(new TreeMap<>(Map.of(from, all.grams())), seen.place());
        Lot parent = lots.get(from);
        parent.mustBeWorkable();
        Lot made = make(step, heaps, List.of(parent.packed(packs, step.at()))).get(0);
        pieces.add(made, packs.pieces());
        return made;
    }

    Lot part(UUID id, String why, LotId from, Made part, Quality quality) {
        Lot parent = lots.get(from);
        if (parent.isPacked()) {
            throw new Refused(Reason.LOT_NOT_FREE, parent.code());
        }
        Step step = new Step(id, why, parent.place(), LocalDateTime.now(clock));
        Map<LotId, Heap> heaps = take(new TreeMap<>(Map.of(from, part.weight().grams())), parent.place());
        return make(step, heaps, List.of(parent.graded(part, quality, parent.place(), step.at()))).get(0);
    }

    Lot takeBack(UUID id, String why, LotId packed, Weight weight) {
        Lot parent = lots.get(packed);
        Step step = new Step(id, why, parent.place(), LocalDateTime.now(clock));
        Map<LotId, Heap> heaps = take(new TreeMap<>(Map.of(packed, weight.grams())), parent.place());
        return make(step, heaps, List.of(parent.graded(new Made(parent.grade(), weight), parent.quality(), moves.birthplace(packed),
                step.at()))).get(0);
    }

    Lot lose(UUID id, LotId from, Weight weight, String why) {
        Lot lot = lots.get(from);
        StepLog log = new StepLog(new Step(id, why, lot.place(), LocalDateTime.now(clock)));
        take(new TreeMap<>(Map.of(from, weight.grams())), lot.place())
                .forEach((each, heap) -> log.add(MoveKind.LOST, each, null, heap));
        moves.write(log);
        return lots.get(from);
    }

    Lot judge(LotId id, Quality quality) {
        locks.judge(id, quality).ifPresent(lot -> {
            throw new Refused(Reason.LOT_NOT_HERE, lots.get(lot).code());
        });
        return lots.get(id);
    }

    /** Locks the lots in the order of their ids and takes so many grams out of each, with everybody's part. */
    private Map<LotId, Heap> take(SortedMap<LotId, Long> grams, PlaceCode at) {
        locks.take(grams, at).ifPresent(lot -> {
            throw lots.get(lot).cannotGive(at);
        });
        Map<LotId, Heap> heaps = new TreeMap<>(shares.remaining(grams.keySet()));
        heaps.replaceAll((id, heap) -> heap.take(grams.get(id)));
        shares.takeOut(heaps);
        return heaps;
    }

    /** Parts what was taken among the new lots; what is left over was lost in the work. */
    private List<Lot> make(Step step, Map<LotId, Heap> taken, List<Lot> children) {
        lots.add(children);
        StepLog log = new StepLog(step);
        taken.forEach((id, heap) -> log.add(MoveKind.TAKEN, id, null, heap));
        Heap pool = taken.values().stream().reduce(Heap.NOTHING, Heap::plus);
        if (pool.parts().size() > MOST_HOUSEHOLDS) {
            throw Refused.invalid("inputs", "too_many_households", MOST_HOUSEHOLDS);
        }
        for (Lot child : children) {
            Heap heap = pool.take(child.weight().grams());
            pool = pool.minus(heap);
            shares.born(child.id(), heap);
            log.add(MoveKind.MADE, null, child.id(), heap);
        }
        if (pool.grams() > 0) {
            log.add(MoveKind.WASTED, null, null, pool);
        }
        moves.write(log);
        return children;
    }
}
