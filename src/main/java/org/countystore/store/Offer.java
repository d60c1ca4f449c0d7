package org.countystore.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.SkuCode;

/**
 * A listing with what is on its shelf, as a visitor sees it.
 *
 * @param day      that today is
 * @param parts    what one pack of it holds, with the shelf of each; one part that is the pack itself, or those of a box
 * @param shares   who gets what of the price; empty when sold out
 * @param pictures photos of it that everybody may see, the one for the card first; may be empty
 * @param sale     how it is sold today
 * @param presale  the one that goes on, whether it takes orders today or not
 */
public record Offer(Listing listing, LocalDate day, List<Part> parts, List<Share> shares, List<UUID> pictures, Sale sale,
        Optional<Presale> presale) {
    public Offer {
        parts = List.copyOf(parts);
        shares = List.copyOf(shares);
        pictures = List.copyOf(pictures);
    }

    /**
     * One SKU in it.
     *
     * @param packs     of the SKU in one pack or box
     * @param available packs of the SKU that lie on the shelf
     * @param next      the lot whose packs are given out next
     */
    public record Part(SkuCode sku, int packs, long available, Optional<Stock> next) {
        long times() {
            return available / packs;
        }
    }

    /**
     * Packs that can be ordered today, from the shelf or ahead of the harvest; none out of season. Of a box as many as its
     * scarcest part allows.
     */
    public long available() {
        return switch (sale) {
            case NOW -> parts.stream().mapToLong(Part::times).min().orElse(0);
            case PRESALE -> presale.orElseThrow().left();
            case COMING, OVER -> 0;
        };
    }

    /** The lot whose packs are given out next; empty when sold out, and for a box, whose parts have one each. */
    public Optional<Stock> next() {
        return listing.isBox() ? Optional.empty() : parts.get(0).next();
    }

    /** Empty for a box and during a pre-sale, where more differs from one moment to the next than a glance tells. */
    public Optional<Glance> glance() {
        return listing.isBox() || presale.isPresent() ? Optional.empty()
                : Optional.of(new Glance(listing.id(), day, listing.version(), listing.sold(), parts.get(0).available(),
                        next().map(lot -> new Glance.Lot(lot.id(), lot.owedForOne()))));
    }

    /** Of what is given out next, the part of a box that lasts least; empty when sold out. */
    public Optional<LocalDate> bestBefore() {
        return isHere() ? nexts().map(Stock::bestBefore).min(Comparator.naturalOrder()) : Optional.empty();
    }

    /** The place that covers where the packs grew that are given out next; the store's own place when sold out. */
    public PlaceCode origin() {
        return isHere() ? nexts().map(Stock::origin).reduce(PlaceCode::around).orElse(listing.store()) : listing.store();
    }

    /** Whether there is something of each part. */
    public boolean isHere() {
        return parts.stream().allMatch(part -> part.next().isPresent());
    }

    private Stream<Stock> nexts() {
        return parts.stream().flatMap(part -> part.next().stream());
    }

    /** From when on it is delivered, where it is ordered ahead of the harvest today. */
    public Optional<LocalDate> delivers() {
        return presale.filter(open -> sale == Sale.PRESALE).map(open -> open.terms().delivers());
    }

    /** Whether so many packs can be ordered now. */
    public boolean has(int packs) {
        return listing.isOnSale() && available() >= packs;
    }

    /** As the store wrote it. */
    public Listing.Sheet sheet() {
        return new Listing.Sheet(listing.sku(), listing.title(), listing.price(), listing.text(), listing.isOnSale(), listing.season(),
                presale.map(Presale::terms));
    }
}
