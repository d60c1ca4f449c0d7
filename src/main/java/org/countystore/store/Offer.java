package org.countystore.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.countystore.kernel.PlaceCode;

/**
 * A listing with what is on its shelf, as a visitor sees it.
 *
 * @param available packs that can be ordered today, from the shelf or ahead of the harvest; none out of season
 * @param next      the lot whose packs are given out next; empty when sold out
 * @param origin    where those grew; the store's own place when sold out
 * @param shares    who gets what of the price; empty when sold out
 * @param sale      how it is sold today
 * @param presale   the one that goes on, whether it takes orders today or not
 */
public record Offer(Listing listing, long available, Optional<Stock> next, PlaceCode origin, List<Share> shares, Sale sale,
        Optional<Presale> presale) {
    /** From when on it is delivered, where it is ordered ahead of the harvest today. */
    public Optional<LocalDate> delivers() {
        return presale.filter(open -> sale == Sale.PRESALE).map(open -> open.terms().delivers());
    }

    /** Whether so many packs can be ordered now. */
    public boolean has(int packs) {
        return listing.isOnSale() && available >= packs;
    }

    /** As the store wrote it. */
    public Listing.Sheet sheet() {
        return new Listing.Sheet(listing.sku(), listing.title(), listing.price(), listing.text(), listing.isOnSale(), listing.season(),
                presale.map(Presale::terms));
    }
}
