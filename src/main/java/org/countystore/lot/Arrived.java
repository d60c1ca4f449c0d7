package org.countystore.lot;

import org.countystore.kernel.LotId;
import org.countystore.kernel.Weight;

/** What the scale says of a lot that was on the way; nothing if all of it was lost. */
public record Arrived(LotId lot, Weight weight) {
    public Arrived {
        Grams.mustLie(0, weight);
    }
}
