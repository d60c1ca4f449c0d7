package org.countystore.allowance;

import java.util.UUID;

import org.countystore.kernel.Money;
import org.countystore.kernel.Uuids;

/** Money out of one tranche, as an order holds it. */
public record Portion(int year, int no, Money money) {
    /** The name of the leg that holds it; with the order it makes the id of the hold. */
    String holdName() {
        return "allowance-" + tranche();
    }

    UUID hold(UUID order) {
        return Uuids.part(order, holdName());
    }

    /** The tranche, such as {@code 2026.1}. */
    public String tranche() {
        return year + "." + no;
    }

    public Portion of(Money other) {
        return new Portion(year, no, other);
    }
}
