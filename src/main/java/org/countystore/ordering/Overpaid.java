package org.countystore.ordering;

/** An order that cost less than was paid for it. */
public record Overpaid(Abatement abatement, Order order) {
}
