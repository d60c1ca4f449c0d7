package org.countystore.review;

import java.util.Collection;

import org.countystore.kernel.Fields;

/**
 * How gifts match what households earn (配赠), as far as gifts made for that suffice.
 *
 * @param percent gifted points for a hundred earned, rounded down for each household
 * @param cap     gifted points a month and household
 */
public record Matching(long percent, long cap) {
    private static final int HUNDRED = 100;
    private static final long MOST_PERCENT = 500;

    void check(Fields fields) {
        fields.between(percent, 1, MOST_PERCENT, "matchPercent").between(cap, 1, Rule.MOST_CAP, "matchCap");
    }

    /** For what a household earned in a month. */
    long of(long earned) {
        return of(earned, percent);
    }

    /** @param lowered percent that the gifts suffice for */
    long of(long earned, long lowered) {
        return earned <= 0 ? 0 : Math.min(cap, earned * lowered / HUNDRED);
    }

    /**
     * Where gifts do not suffice, all households get less by the same measure.
     *
     * @param earned by each household
     * @param gifts  points that gifts can still add
     * @return the highest percent, up to this one, for which they suffice
     */
    long sufficing(Collection<Long> earned, long gifts) {
        long lowered = percent;
        while (lowered > 0 && sum(earned, lowered) > gifts) {
            lowered--;
        }
        return lowered;
    }

    private long sum(Collection<Long> earned, long lowered) {
        return earned.stream().mapToLong(each -> of(each, lowered)).sum();
    }
}
