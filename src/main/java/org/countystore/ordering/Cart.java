package org.countystore.ordering;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.countystore.kernel.Money;
import org.countystore.store.Offer;

/**
 * A cart with the prices and packs of this moment.
 *
 * @param lines     in the order in which they were put in
 * @param spendable what the allowance could pay today
 */
public record Cart(List<Line> lines, Money spendable) {
    /**
     * One listing in the cart.
     *
     * @param priceSeen what a pack cost when the buyer last changed the line
     */
    public record Line(Offer offer, int quantity, Money priceSeen) {
        public Money sum() {
            return offer.listing().price().times(quantity);
        }

        /** Whether it could be ordered now; otherwise it is off sale, out of season or there are not so many left. */
        public boolean isAvailable() {
            return offer.has(quantity);
        }
    }

    public Money total() {
        return lines.stream().map(Line::sum).reduce(Money.ZERO, Money::plus);
    }

    /** What the allowance would pay of it. */
    public Money fromAllowance() {
        return total().min(spendable);
    }

    /** What would be left for the buyer's own pocket. */
    public Money self() {
        return total().minus(fromAllowance());
    }

    /** The day from which it can be delivered as a whole, where something of it is ordered ahead of the harvest. */
    public Optional<LocalDate> delivers() {
        return lines.stream().flatMap(line -> line.offer().delivers().stream()).max(Comparator.naturalOrder());
    }

    public int packs() {
        return lines.stream().mapToInt(Line::quantity).sum();
    }
}
