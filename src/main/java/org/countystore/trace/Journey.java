package org.countystore.trace;

import java.util.List;
import java.util.Optional;

import org.countystore.kernel.Money;
import org.countystore.lot.Lot;
import org.countystore.produce.Grade;
import org.countystore.produce.Produce;
import org.countystore.produce.Sku;

/**
 * All that is known of where a lot comes from, unmasked.
 *
 * @param contributions the greatest first
 * @param stops         oldest first
 * @param whole         false if it was made of more than can be followed; the contributions are complete all the same
 */
public record Journey(Lot lot, Produce produce, Grade grade, Optional<Sku> sku, List<Contribution> contributions, List<Stop> stops,
        List<TestReport> tests, boolean whole) {
    public Journey {
        contributions = List.copyOf(contributions);
        stops = List.copyOf(stops);
        tests = List.copyOf(tests);
    }

    /** What all households together were owed for it. */
    public Money cost() {
        return contributions.stream().map(Contribution::cost).reduce(Money.ZERO, Money::plus);
    }
}
