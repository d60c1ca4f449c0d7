package org.countystore.ordering;

import java.util.UUID;

import org.countystore.kernel.PlaceCode;

/** The packs of an order lie ready; the allowance it held is used. */
public record OrderPacked(UUID order, PlaceCode store) {
}
