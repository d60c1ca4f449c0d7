package org.countystore.ordering;

/** In the order of an order's life, then how it may end otherwise. */
public enum State {
    PLACED, PAID, PACKED, SHIPPED, RECEIVED, CANCELLED, RETURNED;

    /** Whether an order in this state has been through that step. */
    boolean hasReached(State step) {
        return this != CANCELLED && compareTo(step) >= 0;
    }
}
