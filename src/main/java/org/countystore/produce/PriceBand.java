package org.countystore.produce;

import org.countystore.kernel.Fields;
import org.countystore.kernel.Money;

/** What a kilogram should cost and how far a clerk may go down or up without giving a reason. */
public record PriceBand(Money guide, Money low, Money high) {
    /** 10,000 yuan a kilogram: beyond it somebody typed yuan for fen. */
    static final Money HIGHEST = Money.yuan(10_000);
    private static final Money LOWEST = new Money(1);

    public PriceBand {
        new Fields().between(guide, LOWEST, HIGHEST, "fenPerKilogram")
                .between(low, LOWEST, guide, "lowFen")
                .between(high, guide, HIGHEST, "highFen").orRefuse();
    }

    public boolean holds(Money price) {
        return !low.exceeds(price) && !price.exceeds(high);
    }
}
