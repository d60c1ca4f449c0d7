package org.countystore.ordering;

import java.util.ArrayList;
import java.util.List;

import org.countystore.allowance.Portion;
import org.countystore.kernel.Money;

/**
 * Where the money of one line comes from: portions of allowance tranches, and the buyer's own.
 *
 * @param portions in the order of the tranches; no tranche twice
 */
record Sources(List<Portion> portions, Money self) {
    /**
     * Spreads an order's allowance over its lines, the first line first and the oldest tranche first; what is not covered
     * is the buyer's own money. The sums are exact both ways.
     */
    static List<Sources> spread(List<Money> lines, List<Portion> portions) {
        List<Sources> spread = new ArrayList<>();
        List<Portion> left = new ArrayList<>(portions);
        for (Money line : lines) {
            List<Portion> taken = new ArrayList<>();
            Money missing = line;
            while (missing.isPositive() && !left.isEmpty()) {
                Portion first = left.remove(0);
                Money part = first.money().min(missing);
                taken.add(first.of(part));
                missing = missing.minus(part);
                if (first.money().exceeds(part)) {
                    left.add(0, first.of(first.money().minus(part)));
                }
            }
            spread.add(new Sources(taken, missing));
        }
        return spread;
    }
}
