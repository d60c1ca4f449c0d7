package org.countystore.payable;

import java.time.LocalDate;
import java.util.UUID;

import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;

/**
 * A debt that begins: what a slip says the household is to be paid.
 *
 * @param slip   the id of the purchase
 * @param number what stands on the paper slip
 * @param since  the day of the purchase
 */
public record SlipOwed(UUID slip, String number, HouseholdId household, PlaceCode village, Money owed, LocalDate since) {
}
