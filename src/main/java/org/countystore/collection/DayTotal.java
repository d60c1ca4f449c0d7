package org.countystore.collection;

import org.countystore.kernel.Money;
import org.countystore.kernel.Weight;

/** What a point bought on a day; a basket that was undone does not count. */
public record DayTotal(long baskets, Weight net, Money owed) {
    static DayTotal of(Object[] row) {
        return new DayTotal(number(row[0]) - 2 * number(row[1]), new Weight(number(row[2])), new Money(number(row[3])));
    }

    private static long number(Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }
}
