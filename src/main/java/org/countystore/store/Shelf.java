package org.countystore.store;

import java.util.List;

import org.countystore.kernel.ListingId;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.SkuCode;

/**
 * A listing as an order sees it at this moment: its price, and the lots its packs would come from.
 *
 * @param slots lots that may be sold today and have packs left, first expiring first
 */
public record Shelf(ListingId listing, PlaceCode store, SkuCode sku, String title, Money price, boolean onSale, List<Slot> slots) {
    /** The packs of one lot that nobody has taken. */
    public record Slot(long stock, LotCode lot, long available) {
    }

    public long available() {
        return slots.stream().mapToLong(Slot::available).sum();
    }
}
