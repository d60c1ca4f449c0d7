package org.countystore.payable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;

/**
 * A debt that begins: what a slip says the household is to be paid.
 *
 * @param slip    the id of the purchase, or of the household's premium in a sorting run
 * @param number  what stands on the paper slip
 * @param since   the day of the purchase or the run
 * @param purpose what it is paid for
 * @param saidPaid whether somebody says that the household has its money, though no payment is in the book
 * @param payee   who is to be paid, where no household of the register sold
 */
public record SlipOwed(UUID slip, String number, HouseholdId household, PlaceCode village, Money owed, LocalDate since,
        Payable.Purpose purpose, boolean saidPaid, Optional<String> payee) {
}
