package org.countystore.ordering;

/** Money that goes back over a wire, and the order it came for. */
public record OnlineReturn(OnlineRefund refund, Order order) {
}
