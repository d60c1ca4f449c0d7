package org.countystore.lot;

import java.time.LocalDateTime;

import org.countystore.kernel.GradeCode;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Weight;

/**
 * What one household brings.
 *
 * @param weight net, at least a gram
 * @param cost   what the household is owed for all of it
 */
public record Harvest(ProduceCode produce, GradeCode grade, Weight weight, PlaceCode place, HouseholdId household, Money cost,
        LocalDateTime at) {
    public Harvest {
        Grams.mustBeSome(weight);
        if (cost.isNegative()) {
            throw new IllegalStateException("a household would owe for its harvest: " + cost);
        }
    }
}
