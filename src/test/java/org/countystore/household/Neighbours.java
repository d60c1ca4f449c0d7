package org.countystore.household;

import java.util.List;
import java.util.Optional;

import org.countystore.kernel.PlaceCode;
import org.countystore.testing.Callers;
import org.countystore.testing.Rehearsal;

/** Invented households for tests. */
final class Neighbours {
    private Neighbours() {
    }

    /** A valid, fictitious number of Zhen'an; {@code n} tells persons apart. */
    static IdentityNumber identity(int n) {
        return IdentityNumber.completing("61102519%02d0101%03d".formatted(50 + n % 50, n));
    }

    static HouseholdSheet sheet(PlaceCode village) {
        return new HouseholdSheet(village, 3, Subclass.LIMITED_LIFTABLE, true, false, Optional.of("13812341234"), false);
    }

    static Household enter(Rehearsal stage, PlaceCode village, String head, int n) {
        return Rehearsal.as(Callers.admin(), () -> stage.desk(Registering.class).enter(Optional.empty(), sheet(village),
                List.of(Person.head(head, identity(n)))));
    }
}
