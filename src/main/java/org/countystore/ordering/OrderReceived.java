package org.countystore.ordering;

import java.util.UUID;

import org.countystore.kernel.PlaceCode;

/** The buyer holds the packs of an order. */
public record OrderReceived(UUID order, PlaceCode store) {
}
