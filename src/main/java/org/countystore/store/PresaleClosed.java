package org.countystore.store;

import java.util.UUID;

import org.countystore.kernel.PlaceCode;

/** A harvest was closed: who still waits has come up short. */
public record PresaleClosed(UUID presale, PlaceCode store) {
}
