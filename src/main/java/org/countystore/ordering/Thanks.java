package org.countystore.ordering;

import java.util.List;
import java.util.Optional;

import org.countystore.kernel.Money;
import org.countystore.kernel.Weight;
import org.countystore.place.Place;

/**
 * Whom an order reached, as its buyer may know it.
 *
 * @param rows the greatest part first; together they are all of it
 */
public record Thanks(Reached reached, List<Row> rows) {
    /**
     * One household, or those of a village that are not told apart.
     *
     * @param head masked; empty for a village
     * @param cost what it was owed; empty for a village
     */
    public record Row(Optional<String> head, Place village, Weight weight, Optional<Money> cost) {
    }
}
