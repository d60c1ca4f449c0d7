package org.countystore.household;

import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.PlaceCode;

/** A household was closed because it goes on as another one, here or elsewhere: what it had goes along. */
public record HouseholdSucceeded(HouseholdId former, HouseholdId heir, PlaceCode village, Because because) {
    /** Why it goes on as another. */
    public enum Because {
        MERGED, MOVED
    }
}
