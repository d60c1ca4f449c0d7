package org.countystore.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.countystore.kernel.ListingId;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.SkuCode;

/**
 * A listing as an order sees it at this moment: its price, and the lots its packs would come from.
 *
 * @param sku     what is sold; of a box what leads it
 * @param sale    how it is sold today, if it is
 * @param promise where it is sold ahead of the harvest today
 * @param parts   what one pack of it holds
 */
public record Shelf(ListingId listing, PlaceCode store, SkuCode sku, String title, Money price, boolean onSale, Sale sale,
        Optional<Promise> promise, List<Part> parts) {
    /**
     * One SKU in it.
     *
     * @param packs of the SKU in one pack or box
     * @param slots lots that may be sold today and have packs left, first expiring first
     */
    public record Part(SkuCode sku, int packs, List<Slot> slots) {
        long times() {
            return slots.stream().mapToLong(Slot::available).sum() / packs;
        }
    }

    /** The packs of one lot that nobody has taken. */
    public record Slot(long stock, LotCode lot, long available) {
    }

    /** A pre-sale that takes orders, and the day from which it is delivered. */
    public record Promise(long presale, LocalDate delivers) {
    }

    /** No box is sold ahead of the harvest. */
    Shelf with(List<Slot> other) {
        return new Shelf(listing, store, sku, title, price, onSale, sale, promise, List.of(new Part(sku, 1, other)));
    }

    public long available() {
        return parts.stream().mapToLong(Part::times).min().orElse(0);
    }
}
