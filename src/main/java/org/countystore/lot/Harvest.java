package org.countystore.lot;

import java.time.LocalDateTime;

import org.countystore.kernel.GradeCode;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Weight;

/**
 * What one household brings, or somebody who stands in no register.
 *
 * @param weight net, at least a gram
 * @param cost   what the household is owed for all of it
 * @param outside whether it comes from somebody who stands in no register
 */
public record Harvest(ProduceCode produce, GradeCode grade, Weight weight, PlaceCode place, HouseholdId household, Money cost,
        LocalDateTime at, boolean outside) {
    /** Of a household of the register. */
    public Harvest(ProduceCode produce, GradeCode grade, Weight weight, PlaceCode place, HouseholdId household, Money cost,
            LocalDateTime at) {
        this(produce, grade, weight, place, household, cost, at, false);
    }

    public Harvest {
        Grams.mustBeSome(weight);
        if (cost.isNegative()) {
            throw new IllegalStateException("a household would owe for its harvest: " + cost);
        }
    }
}
