package org.countystore.store;

/** A pre-sale with what is sold ahead by it. */
public record Presold(Presale presale, Listing listing) {
}
