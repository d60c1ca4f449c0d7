package org.countystore.payment;

import java.time.LocalDateTime;

import org.countystore.kernel.Money;

/**
 * Asks a buyer for money.
 *
 * @param number  up to 32 letters and digits, never used for another bill
 * @param what    what the buyer reads beside the amount
 * @param expires cannot be paid afterwards
 */
public record Bill(String number, Money amount, String what, LocalDateTime expires) {
}
