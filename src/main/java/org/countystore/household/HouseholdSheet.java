package org.countystore.household;

import java.util.Optional;

import org.countystore.kernel.Fields;
import org.countystore.kernel.PlaceCode;

/**
 * What is written down about a household, without its people.
 *
 * @param villageGroup 0 to 99
 * @param registered   poverty-registered
 * @param phone        left out to leave it as it is
 * @param publishName  the household agrees to have its name shown to the public
 */
public record HouseholdSheet(PlaceCode village, int villageGroup, Subclass subclass, boolean registered, boolean marginal,
        Optional<String> phone, boolean publishName) {

    void check() {
        new Fields().must(village != null, "place", "required").must(village == null || village.isVillage(), "place", "village")
                .between(villageGroup, 0, 99, "villageGroup").must(subclass != null, "subclass", "required")
                .must(phone.isEmpty() || phone.get().matches("\\+?[0-9][0-9 -]{4,18}[0-9]"), "phone", "phone").orRefuse();
    }

    /** Shows no phone number: this text may end in a log. */
    @Override
    public String toString() {
        return village + " " + villageGroup + " " + subclass;
    }
}
