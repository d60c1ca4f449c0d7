package org.countystore.points;

import java.time.LocalDate;

import org.countystore.kernel.PlaceCode;

/**
 * What a card's code says besides its number: where its holder lives, and what was on it on the day on which it was printed.
 *
 * @param points when it was printed; what counts stands in the ledger
 */
public record Statement(CardNumber card, PlaceCode village, long points, LocalDate day) {
}
