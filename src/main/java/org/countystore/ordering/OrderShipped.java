package org.countystore.ordering;

import java.util.UUID;

import org.countystore.kernel.PlaceCode;

/** The packs of an order have left the store. */
public record OrderShipped(UUID order, PlaceCode store) {
}
