package org.countystore.trace;

import java.time.LocalDateTime;
import java.util.UUID;

import org.countystore.kernel.LotCode;

/** An order that got packs of a lot, or of one made of it; who ordered is not told here. */
public record Bought(UUID order, String number, String state, LocalDateTime placedAt, LotCode lot, long packs) {
}
