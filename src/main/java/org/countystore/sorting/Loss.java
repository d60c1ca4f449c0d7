package org.countystore.sorting;

import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Weight;

/**
 * What became of one kind from one village at a station in some days.
 *
 * @param sorted   what went into sorting
 * @param wasted   what of it was lost there
 * @param shortage what was missing when it came off the road
 */
public record Loss(ProduceCode produce, PlaceCode village, Weight sorted, Weight wasted, Weight shortage) {
    /** With another one of the same kind. */
    Loss plus(Loss other) {
        return new Loss(produce, village, sorted.plus(other.sorted), wasted.plus(other.wasted), shortage.plus(other.shortage));
    }

    /** Whether more was lost in sorting than so many thousandths. */
    public boolean exceeds(int permille) {
        return SortingRun.isHigh(wasted, sorted, permille);
    }
}
