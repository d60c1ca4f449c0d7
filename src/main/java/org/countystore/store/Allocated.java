package org.countystore.store;

import org.countystore.kernel.LotCode;

/** Packs of one lot that were set aside for one line of an order. */
public record Allocated(int line, long stock, LotCode lot, long packs) {
}
