package org.countystore.lot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countystore.kernel.LotId;

/** The moves of one step in the order in which they are told. */
class StepLog {
    private final Step step;
    private final Map<LotMove, Heap> moves = new LinkedHashMap<>();

    StepLog(Step step) {
        this.step = step;
    }

    /** @param from null for grams that come from no lot; {@code to} likewise */
    void add(MoveKind kind, LotId from, LotId to, Heap heap) {
        add(new LotMove(step, number(), kind, from, to, heap.total()), heap);
    }

    /** The whole lot goes along; nobody's part in it changes, so none is told. */
    void along(MoveKind kind, LotId lot, Heap all) {
        add(new LotMove(step, number(), kind, lot, lot, all.total()), Heap.NOTHING);
    }

    void undo(LotMove mistake, Heap heap) {
        add(mistake.mirrored(step, number()), heap);
    }

    private void add(LotMove move, Heap heap) {
        moves.put(move, heap);
    }

    private int number() {
        return moves.size() + 1;
    }

    List<LotMove> moves() {
        return new ArrayList<>(moves.keySet());
    }

    Heap heapOf(LotMove move) {
        return moves.get(move);
    }
}
