package org.countystore.ordering;

import java.util.UUID;

import org.countystore.kernel.PlaceCode;

/** An order stands: its packs are set aside and its allowance is held. */
public record OrderPlaced(UUID order, PlaceCode store) {
}
