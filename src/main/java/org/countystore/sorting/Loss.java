package org.countystore.sorting;

import java.util.Map;
import java.util.TreeMap;

import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Weight;

/**
 * What became of one kind from one village at a station in some days.
 *
 * @param sorted    what went into sorting
 * @param allowed   thousandths of a gram of it that the budgets of those days let go
 * @param byProduct what of it came out as by-products, which is no loss
 * @param gone      what left the station's books otherwise than by the next consignment; a way that took nothing is left out
 */
public record Loss(ProduceCode produce, PlaceCode village, Weight sorted, long allowed, Weight byProduct, Map<Way, Weight> gone) {
    private static final int WHOLE = 1000;

    /** How it left. */
    public enum Way {
        /** In sorting: leaves, stones, water. */
        WASTED,
        /** What filled no pack and was not kept. */
        UNPACKED,
        /** Missing when it came off the road. */
        SHORTAGE,
        /** Missing when it was counted. */
        COUNTED,
        /** Used up in tests. */
        SAMPLE,
        DESTROYED,
        /** Given back to the households. */
        RETURNED,
        /** By-products that were used up. */
        USED,
        /** More than was sent, so less than nothing is gone. */
        GAIN
    }

    Loss(ProduceCode produce, PlaceCode village, Way way, long grams) {
        this(produce, village, Weight.ZERO, 0, Weight.ZERO, grams == 0 ? Map.of() : Map.of(way, new Weight(grams)));
    }

    /** With another one of the same kind. */
    Loss plus(Loss other) {
        Map<Way, Weight> both = new TreeMap<>(gone);
        other.gone.forEach((way, weight) -> both.merge(way, weight, Weight::plus));
        return new Loss(produce, village, sorted.plus(other.sorted), Math.addExact(allowed, other.allowed),
                byProduct.plus(other.byProduct), both);
    }

    public Weight gone(Way way) {
        return gone.getOrDefault(way, Weight.ZERO);
    }

    /** What came in and neither went on nor lies there. */
    public Weight all() {
        return gone.values().stream().reduce(Weight.ZERO, Weight::plus);
    }

    /** Thousandths of what was sorted that might be lost: each run by the budget of its day. */
    public int budgetPermille() {
        return sorted.isZero() ? 0 : (int) (allowed / sorted.grams());
    }

    /** Whether more was lost in sorting than might be. */
    public boolean isOver() {
        return gone(Way.WASTED).grams() * WHOLE > allowed;
    }
}
