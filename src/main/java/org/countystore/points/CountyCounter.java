package org.countystore.points;

import org.countystore.kernel.PlaceCode;

/** The counter of the county store, as a card and its page speak of it. Whoever runs it, up the ladder, knows whom it serves. */
public interface CountyCounter {
    /** Whether it is open and the rulebook of the village lets its cards in this month. */
    boolean serves(PlaceCode village);
}
