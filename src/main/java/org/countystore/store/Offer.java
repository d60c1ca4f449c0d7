package org.countystore.store;

import java.util.List;
import java.util.Optional;

import org.countystore.kernel.PlaceCode;

/**
 * A listing with what is on its shelf, as a visitor sees it.
 *
 * @param next   the lot whose packs are given out next; empty when sold out
 * @param origin where those grew; the store's own place when sold out
 * @param shares who gets what of the price; empty when sold out
 */
public record Offer(Listing listing, long available, Optional<Stock> next, PlaceCode origin, List<Share> shares) {
}
