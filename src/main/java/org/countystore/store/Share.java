package org.countystore.store;

import org.countystore.kernel.Money;

/** A part of the price of one pack and whom it reaches. */
public record Share(Who who, Money money) {
    /** In the order in which the price is given out; the store keeps what is left. */
    public enum Who {
        HOUSEHOLD, OUTSIDER, SORTING, TRANSPORT, STORE
    }
}
