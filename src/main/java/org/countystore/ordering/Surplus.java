package org.countystore.ordering;

/** Why money that came is not an order's money. */
public enum Surplus {
    /** The order had been cancelled or had lapsed. */
    LATE,
    /** The order had been paid otherwise. */
    TWICE,
    /** It was another amount than was asked for. */
    AMOUNT
}
