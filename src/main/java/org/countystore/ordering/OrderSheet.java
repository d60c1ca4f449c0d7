package org.countystore.ordering;

import java.util.List;

import org.countystore.store.Allocated;

/** An order with the lots its packs come from. */
public record OrderSheet(Order order, List<Allocated> lots) {
    /** The lots of one line. */
    public List<Allocated> lotsOf(OrderLine line) {
        return lots.stream().filter(lot -> lot.line() == line.no()).toList();
    }
}
