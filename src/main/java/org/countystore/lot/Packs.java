package org.countystore.lot;

import java.time.LocalDate;

import org.countystore.kernel.Refused;
import org.countystore.kernel.SkuCode;
import org.countystore.kernel.Weight;

/**
 * A set of packs to be made.
 *
 * @param each what one of them holds
 */
record Packs(SkuCode sku, int count, Weight each, LocalDate bestBefore) {
    Packs {
        if (count < 1 || each.grams() < 1 || count > Grams.MOST / each.grams()) {
            throw Refused.invalid("packs", "between", 1, Grams.MOST / Math.max(1, each.grams()));
        }
    }

    Weight weight() {
        return each.times(count);
    }
}
