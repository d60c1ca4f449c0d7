package org.countystore.lot;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import org.countystore.kernel.LotId;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Takes back a step that was a mistake, while nothing has been built on it. */
@Dependent
class Undo {
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

    void undo(UUID id, UUID undone) {
        List<LotMove> mistakes = moves.of(undone);
        if (mistakes.isEmpty() || !mistakes.stream().allMatch(LotMove::canBeUndone)) {
            throw new IllegalStateException("no step that can be undone: " + undone);
        }
        if (moves.anyUndone(mistakes)) {
            throw new Refused(Reason.ALREADY_REVERSED);
        }
        Map<Long, Heap> heaps = moves.heaps(mistakes);
        PlaceCode place = mistakes.get(0).place();
        Map<LotId, Heap> born = new HashMap<>();
        Map<LotId, Heap> given = new HashMap<>();
        StepLog log = new StepLog(new Step(id, mistakes.get(0).why(), place, LocalDateTime.now(clock)));
        for (LotMove mistake : mistakes) {
            Heap heap = heaps.get(mistake.id());
            mistake.to().ifPresent(lot -> born.put(lot, heap));
            mistake.from().ifPresent(lot -> given.put(lot, heap));
            log.undo(mistake, heap);
        }
        lock(born, given, place);
        shares.takeOut(born);
        shares.putOn(given);
        moves.write(log);
    }

    /** In the order of the ids: lots that were born then must be untouched, lots that gave must still be there. */
    private void lock(Map<LotId, Heap> born, Map<LotId, Heap> given, PlaceCode place) {
        SortedMap<LotId, Heap> all = new TreeMap<>(given);
        all.putAll(born);
        all.forEach((lot, heap) -> {
            Optional<LotId> other = born.containsKey(lot) ? locks.undo(lot, place) : locks.giveBack(lot, heap.grams(), place);
            other.ifPresent(touched -> {
                throw new Refused(Reason.LOT_NOT_FREE, lots.get(touched).code());
            });
        });
        if (!shares.areUntouched(born.keySet())) {
            throw new Refused(Reason.LOT_NOT_FREE, lots.get(born.keySet().iterator().next()).code());
        }
    }
}
