package org.countystore.lot;

/** Where a piece is. Its grams belong to its lot until it is gone. */
public enum Whereabouts {
    HERE,
    /** With an order. */
    TAKEN,
    /** A count did not find it; another may. */
    MISSING,
    /** Destroyed, sent back or lost, and its grams have left the lot. */
    GONE
}
