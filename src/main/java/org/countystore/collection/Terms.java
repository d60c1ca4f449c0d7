package org.countystore.collection;

import org.countystore.kernel.GradeCode;
import org.countystore.kernel.Money;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Weight;

/** What is read to a household before it agrees: what it sells, how much of it, and what it is owed. */
public record Terms(ProduceCode produce, GradeCode grade, Weight net, Money owed) {
    public static Terms of(WeighIn weighIn) {
        return new Terms(weighIn.produce(), weighIn.grade(), weighIn.net(), weighIn.worth());
    }
}
