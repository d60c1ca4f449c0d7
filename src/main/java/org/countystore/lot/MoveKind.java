package org.countystore.lot;

/**
 * What a move does. Grams come into the county's lots by RECEIVED and SCALE_GAIN and leave them by SHORTAGE, WASTED and
 * LOST; in one step, what is TAKEN is what is MADE and WASTED.
 */
public enum MoveKind {
    /** From a household into a new lot. */
    RECEIVED,
    /** The whole lot sets out; it is both ends of the move. */
    DEPARTED,
    /** The whole lot is there; it is both ends of the move. */
    ARRIVED,
    /** Sent and not received. */
    SHORTAGE,
    /** Received and not sent. */
    SCALE_GAIN,
    /** Out of a lot, to be graded, mixed or packed. */
    TAKEN,
    /** Into a new lot out of what was taken in the same step. */
    MADE,
    /** Lost in the work on what was taken in the same step; has no lot at either end. */
    WASTED,
    /** Out of a lot and gone. */
    LOST;

    boolean canBeUndone() {
        return this == RECEIVED || this == TAKEN || this == MADE || this == WASTED;
    }
}
