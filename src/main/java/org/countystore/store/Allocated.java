package org.countystore.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countystore.kernel.LotCode;
import org.countystore.kernel.SkuCode;

/** Packs of one lot that were set aside for one line of an order. */
public record Allocated(int line, long stock, SkuCode sku, LotCode lot, long packs) {
    /** One for each lot of a line, where a line that waited got packs of the same lot more than once; in the same order. */
    static List<Allocated> together(Collection<Allocated> parts) {
        Map<List<Object>, Allocated> sums = new LinkedHashMap<>();
        parts.forEach(part -> sums.merge(List.of(part.line, part.stock), part,
                (one, other) -> new Allocated(one.line, one.stock, one.sku, one.lot, one.packs + other.packs)));
        return List.copyOf(sums.values());
    }
}
