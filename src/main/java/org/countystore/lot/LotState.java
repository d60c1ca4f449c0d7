package org.countystore.lot;

/** Where a lot is in its life. */
public enum LotState {
    HERE, ON_THE_WAY,
    /** Nothing is left of it. */
    USED_UP,
    /** It was a mistake and never came to be. */
    UNDONE
}
