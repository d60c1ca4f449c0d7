package org.countystore.allowance;

import java.util.UUID;

import org.countystore.kernel.Money;
import org.countystore.kernel.Uuids;

/**
 * Money out of one tranche, as an order holds it.
 *
 * @param again whether it comes from what a return gave back after the tranche had ended; then none comes from the tranche
 */
public record Portion(int year, int no, Money money, boolean again) {
    static final String AGAIN = ":again";

    public Portion(int year, int no, Money money) {
        this(year, no, money, false);
    }

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
        return new Portion(year, no, other, again);
    }

    Portion in(boolean reopening) {
        return new Portion(year, no, money, reopening);
    }
}
