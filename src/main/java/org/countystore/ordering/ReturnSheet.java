package org.countystore.ordering;

/** A return with the order it belongs to. */
public record ReturnSheet(ReturnRequest request, Order order) {
    /** What was ordered on the line that comes back. */
    public OrderLine lineOf(ReturnLine line) {
        return order.line(line.no()).orElseThrow();
    }
}
