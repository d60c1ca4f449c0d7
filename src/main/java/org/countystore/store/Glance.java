package org.countystore.store;

import java.time.LocalDate;
import java.util.Optional;

import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;

/**
 * All of an offer that differs from one moment to the next, so that two offers with the same glance say the same. What else is said of a
 * listing or shown beside it changes with the listing's version, and what else is said of a lot never does.
 *
 * @param day       that today is
 * @param version   of the listing
 * @param sold      packs handed over so far, which are counted without a new version
 * @param available packs on the shelf, of all lots
 * @param next      the lot whose packs are given out next; empty when sold out
 */
public record Glance(ListingId listing, LocalDate day, long version, long sold, long available, Optional<Lot> next) {
    /** @param stock its row in the store */
    public record Lot(long stock, Money owedForOne) {
    }
}
