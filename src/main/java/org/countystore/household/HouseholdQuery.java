package org.countystore.household;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.countystore.kernel.PlaceCode;

/**
 * What to look for.
 *
 * @param place      a county, a town or a village
 * @param text       part of the head's name or the beginning of the code; empty for all
 * @param subclasses any of these
 */
public record HouseholdQuery(PlaceCode place, String text, List<Subclass> subclasses, Optional<Boolean> registered) {
    public static HouseholdQuery all(PlaceCode place) {
        return all(place, "");
    }

    public static HouseholdQuery all(PlaceCode place, String text) {
        return new HouseholdQuery(place, text, Arrays.asList(Subclass.values()), Optional.empty());
    }
}
