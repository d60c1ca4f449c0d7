package org.countystore.collection;

import java.util.UUID;

import org.countystore.kernel.GradeCode;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.LotId;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Weight;

/** A village point bought a basket from a household. */
public record ProduceBought(UUID purchase, HouseholdId household, PlaceCode village, ProduceCode produce, GradeCode grade,
        Weight net, Money owed, LotId lot) {
}
