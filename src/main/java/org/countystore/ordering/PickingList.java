package org.countystore.ordering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countystore.kernel.LotCode;
import org.countystore.kernel.SkuCode;
import org.countystore.store.Allocated;

/**
 * What somebody walks along the shelves for.
 *
 * @param picks   one for each lot, by SKU
 * @param parcels the orders they are for, oldest first
 */
public record PickingList(List<Pick> picks, List<Parcel> parcels) {
    /** @param orders how many orders these packs are for */
    public record Pick(SkuCode sku, String title, LotCode lot, long packs, int orders) {
        Pick and(Pick other) {
            return new Pick(sku, title, lot, packs + other.packs, orders + other.orders);
        }
    }

    static PickingList of(List<Parcel> newestFirst) {
        Map<LotCode, Pick> picks = new LinkedHashMap<>();
        List<Parcel> oldestFirst = new ArrayList<>(newestFirst);
        oldestFirst.sort(Comparator.comparing(parcel -> parcel.order().id()));
        for (Parcel parcel : oldestFirst) {
            for (OrderLine line : parcel.order().lines()) {
                for (Allocated lot : parcel.sheet().lotsOf(line)) {
                    picks.merge(lot.lot(), new Pick(line.sku(), line.title(), lot.lot(), lot.packs(), 1), Pick::and);
                }
            }
        }
        List<Pick> bySku = picks.values().stream()
                .sorted(Comparator.comparing((Pick pick) -> pick.sku().value()).thenComparing(pick -> pick.lot().value())).toList();
        return new PickingList(bySku, oldestFirst);
    }
}
