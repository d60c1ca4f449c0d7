package org.countystore.sorting;

import java.util.UUID;

import org.countystore.kernel.LotCode;
import org.countystore.kernel.LotId;
import org.countystore.lot.Quality;

/** The county has said what it thinks of a lot; a store that holds some of it may have to stop selling. */
public record LotInspected(UUID inspection, LotId lot, LotCode code, Quality result) {
}
