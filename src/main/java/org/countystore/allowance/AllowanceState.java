package org.countystore.allowance;

import org.countystore.kernel.Money;

/**
 * How a year's allowance stands. Held, used, left, later and lapsed add up to what was granted.
 *
 * @param held   set aside by orders that are not packed yet
 * @param used   paid for packed orders
 * @param left   spendable today
 * @param later  in tranches that open on a later day
 * @param lapsed left over in tranches that have ended
 */
public record AllowanceState(int year, Money granted, Money held, Money used, Money left, Money later, Money lapsed) {
    public static AllowanceState none(int year) {
        return new AllowanceState(year, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
    }

    public AllowanceState plus(AllowanceState other) {
        return new AllowanceState(year, granted.plus(other.granted), held.plus(other.held), used.plus(other.used),
                left.plus(other.left), later.plus(other.later), lapsed.plus(other.lapsed));
    }
}
