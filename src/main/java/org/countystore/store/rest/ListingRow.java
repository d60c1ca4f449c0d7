package org.countystore.store.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.countystore.kernel.LotCode;
import org.countystore.store.Listing;
import org.countystore.store.Offer;
import org.countystore.store.Presale;
import org.countystore.store.SaleWindow;
import org.countystore.store.Share;
import org.countystore.store.Stock;

/**
 * A listing as outsiders read it.
 *
 * @param available packs that can be ordered now
 * @param place     where the packs that are given out next grew
 * @param shares    who gets what of the price; empty when sold out
 * @param lot       the lot given out next, whose journey anybody may follow; in a box each part has its own
 * @param sale      NOW, PRESALE, COMING or OVER: how it is sold today
 * @param season    the days on which it is sold, where that is not all the year
 * @param presale   one that goes on, whether it takes orders today or not
 * @param pictures  addresses of photos, the one for the card first; with {@code /small} behind it as large as on a card
 * @param contents  what one pack holds: one pack of the SKU, or the parts of a box
 */
public record ListingRow(String id, String sku, String title, String text, long fen, long packGrams, boolean byWeight, long available,
        String produce,
        String grade, String category, String place, List<Part> shares, boolean onSale, long sold, Optional<LocalDate> bestBefore,
        Optional<String> lot, String sale, Optional<SaleWindow> season, Optional<Ahead> presale, List<Content> contents,
        List<String> pictures) {
    /** @param place where the packs of this part grew that are given out next */
    public record Content(String sku, int packs, long available, Optional<String> place, Optional<String> lot) {
        static Content of(Offer.Part part) {
            return new Content(part.sku().value(), part.packs(), part.available(), part.next().map(lot -> lot.origin().value()),
                    part.next().map(lot -> lot.lotCode().value()));
        }
    }

    /** @param who HOUSEHOLD, SORTING, TRANSPORT or STORE */
    public record Part(String who, long fen) {
        static Part of(Share share) {
            return new Part(share.who().name(), share.money().fen());
        }
    }

    /** @param left packs that can still be ordered */
    public record Ahead(LocalDate from, LocalDate until, LocalDate deliversFrom, long packs, long left) {
        static Ahead of(Presale presale) {
            Presale.Terms terms = presale.terms();
            return new Ahead(terms.opens(), terms.closes(), terms.delivers(), terms.packs(), presale.left());
        }
    }

    /** Differs where anything differs: what an order depends on in clear, the rest by its hash. */
    String mark() {
        return Integer.toHexString(hashCode()) + '-' + fen + '-' + available + '-' + sold;
    }

    public static ListingRow of(Offer offer) {
        Listing listing = offer.listing();
        return new ListingRow(listing.id().toString(), listing.sku().value(), listing.title(), listing.text(), listing.price().fen(),
                listing.pack().grams(), listing.isByWeight(), offer.available(), listing.produce().value(), listing.grade().value(),
                listing.category().name(), offer.origin().value(), offer.shares().stream().map(Part::of).toList(),
                listing.isOnSale(), listing.sold(), offer.bestBefore(),
                offer.next().map(Stock::lotCode).map(LotCode::value), offer.sale().name(), listing.season(),
                offer.presale().map(Ahead::of), offer.parts().stream().map(Content::of).toList(),
                offer.pictures().stream().map(photo -> "/api/pictures/" + photo).toList());
    }
}
