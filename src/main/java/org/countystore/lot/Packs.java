package org.countystore.lot;

import java.time.LocalDate;
import java.util.List;

import org.countystore.kernel.Refused;
import org.countystore.kernel.SkuCode;
import org.countystore.kernel.Weight;

/**
 * A set of packs to be made.
 *
 * @param each   what one of them holds, or may hold at most where each is weighed
 * @param pieces what each was weighed with; empty where all hold the same
 */
record Packs(SkuCode sku, int count, Weight each, LocalDate bestBefore, List<Weight> pieces) {
    Packs {
        if (count < 1 || each.grams() < 1 || count > Grams.MOST / each.grams()) {
            throw Refused.invalid("packs", "between", 1, Grams.MOST / Math.max(1, each.grams()));
        }
    }

    static Packs alike(SkuCode sku, int count, Weight each, LocalDate bestBefore) {
        return new Packs(sku, count, each, bestBefore, List.of());
    }

    static Packs weighed(SkuCode sku, List<Weight> pieces, Weight heaviest, LocalDate bestBefore) {
        return new Packs(sku, pieces.size(), heaviest, bestBefore, List.copyOf(pieces));
    }

    boolean areWeighed() {
        return !pieces.isEmpty();
    }

    Weight weight() {
        return areWeighed() ? pieces.stream().reduce(Weight.ZERO, Weight::plus) : each.times(count);
    }
}
