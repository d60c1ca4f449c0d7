package org.countystore.ordering;

/** Packs of a line that can be asked back now: at most so many. */
public record Returnable(OrderLine line, int most) {
}
