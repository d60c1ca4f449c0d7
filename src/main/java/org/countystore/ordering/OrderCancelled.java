package org.countystore.ordering;

import java.util.UUID;

import org.countystore.kernel.PlaceCode;

/** An order will not be; packs and money went back the way they came. */
public record OrderCancelled(UUID order, PlaceCode store) {
}
