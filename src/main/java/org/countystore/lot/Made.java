package org.countystore.lot;

import org.countystore.kernel.GradeCode;
import org.countystore.kernel.Weight;

/** A new lot of so much in that grade. */
public record Made(GradeCode grade, Weight weight) {
    public Made {
        Grams.mustBeSome(weight);
    }
}
