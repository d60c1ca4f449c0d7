package org.countystore.ordering;

import java.util.UUID;

import org.countystore.kernel.PlaceCode;

/** Nothing is left to pay for an order. */
public record OrderPaid(UUID order, PlaceCode store) {
}
