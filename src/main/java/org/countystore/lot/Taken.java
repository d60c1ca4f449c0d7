package org.countystore.lot;

import org.countystore.kernel.LotId;
import org.countystore.kernel.Weight;

/** So much out of that lot. */
public record Taken(LotId lot, Weight weight) {
    public Taken {
        Grams.mustBeSome(weight);
    }
}
