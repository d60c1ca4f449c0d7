package org.countystore.store;

import java.util.Optional;

/**
 * A pre-sale with what is sold ahead by it.
 *
 * @param instead what whoever comes up short may have
 */
public record Presold(Presale presale, Listing listing, Optional<Listing> instead) {
}
