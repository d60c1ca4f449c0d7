package org.countystore.payment;

import java.time.LocalDateTime;

import org.countystore.kernel.Money;

/**
 * Money has come.
 *
 * @param number      of the bill
 * @param transaction how the channel calls it
 * @param amount      all that was asked for and paid, as the channel says
 */
public record Receipt(String number, String transaction, Money amount, LocalDateTime paidAt) {
}
