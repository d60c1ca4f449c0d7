package org.countystore.lot;

import org.countystore.kernel.Refused;
import org.countystore.kernel.Weight;

/** Which weights make sense for a lot; far below what would overflow when grams are multiplied with grams or fen. */
final class Grams {
    static final long MOST = 1_000_000_000L;

    private Grams() {
    }

    static void mustBeSome(Weight weight) {
        mustLie(1, weight);
    }

    static void mustLie(long least, Weight weight) {
        if (weight.grams() < least || weight.grams() > MOST) {
            throw Refused.invalid("grams", "between", least, MOST);
        }
    }
}
