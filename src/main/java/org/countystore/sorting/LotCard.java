package org.countystore.sorting;

import java.util.List;
import java.util.Optional;

import org.countystore.lot.Lot;
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
}
