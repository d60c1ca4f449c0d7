package org.countystore.store;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import org.countystore.lot.PieceMove;

/**
 * A count of pieces that says how many were missing or found, and not which. Such counts are from before pieces were named; whoever
 * keeps the shelves says afterwards which they were.
 *
 * @param packs found more than the books said; below zero if they were missing
 */
public record OpenCount(UUID uuid, LocalDateTime at, long packs, String reason) {
    static OpenCount of(StockMovement adjustment, List<PieceMove> said) {
        long named = said.stream().filter(move -> move.document().equals(adjustment.document()))
                .mapToLong(move -> move.kind() == PieceMove.Kind.FOUND ? 1 : -1).sum();
        return new OpenCount(adjustment.document(), adjustment.at(), adjustment.packs() - named, adjustment.reason());
    }

    boolean isOpen() {
        return packs != 0;
    }

    /** What is to be said of each of the pieces, as many as {@link #pieces}. */
    public PieceMove.Kind kind() {
        return packs < 0 ? PieceMove.Kind.MISSING : PieceMove.Kind.FOUND;
    }

    public long pieces() {
        return Math.abs(packs);
    }
}
