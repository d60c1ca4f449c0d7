package org.countystore.lot;

import java.util.List;

/**
 * Lots that one lot was made of, or that were made of it, and what happened to them.
 *
 * @param lots  level by level, the lot itself first
 * @param moves oldest first, without mistakes that were taken back
 * @param whole false if there are more than {@value #MOST} lots or {@value #MOST_MOVES} moves and the rest is left out
 */
public record Lineage(List<Lot> lots, List<LotMove> moves, boolean whole) {
    /** More lots than this are not followed. */
    public static final int MOST = 500;
    static final int MOST_MOVES = 5000;
}
