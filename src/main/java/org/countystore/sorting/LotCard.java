package org.countystore.sorting;

import java.util.List;
import java.util.Optional;

import org.countystore.lot.Lot;
import org.countystore.lot.Quality;
import org.countystore.place.Place;
import org.countystore.produce.Grade;
import org.countystore.produce.Produce;
import org.countystore.produce.Sku;

/**
 * A lot in words: what it is and where it comes from.
 *
 * @param villages whose households have a share in it
 */
public record LotCard(Lot lot, Produce produce, Grade grade, Optional<Sku> sku, Place place, List<Place> villages) {
    /** Whether an operator may do away with it, or use it up. */
    public boolean isDisposable() {
        boolean meant = lot.quality() == Quality.REJECTED || isByProduct();
        return meant && lot.remaining().isPositive();
    }

    /** Came out of sorting beside the goods, and nobody keeps it back. */
    public boolean isByProduct() {
        return grade.isByProduct() && lot.quality().isFree() && !lot.isPacked();
    }
}
