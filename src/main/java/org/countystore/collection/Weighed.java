package org.countystore.collection;

import java.time.LocalDate;

import org.countystore.household.Household;
import org.countystore.kernel.PlaceCode;

/** A weigh-in that every rule lets pass, with the household that sells. The point is that of the household's village. */
record Weighed(WeighIn weighIn, Household seller) {
    PlaceCode point() {
        return seller.village();
    }

    LocalDate day() {
        return weighIn.occurredAt().toLocalDate();
    }
}
