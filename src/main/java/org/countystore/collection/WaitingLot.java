package org.countystore.collection;

import org.countystore.lot.Lot;

/** A lot that may be sent on, and how many households it comes from. */
public record WaitingLot(Lot lot, long households) {
}
