package org.countystore.payment;

import org.countystore.kernel.Money;

/**
 * Gives back some or all of what a bill brought.
 *
 * @param bill    the number of the bill
 * @param number  up to 64 letters and digits, never used for another repayment
 * @param total   what the bill brought
 * @param isKnown whether the channel has taken this order before, so that it need only be asked about
 */
public record RepaymentOrder(String bill, String number, Money part, Money total, String why, boolean isKnown) {
}
