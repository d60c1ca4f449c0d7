package org.countystore.household;

import java.util.Optional;

import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.PlaceCode;

/**
 * A household as the reader may see it.
 *
 * @param name   of the head, masked unless the reader may see more
 * @param masked whether it is
 */
public record Entry(HouseholdId id, String code, String name, boolean masked, PlaceCode village, int villageGroup, int persons,
        Subclass subclass, boolean registered, boolean marginal, Optional<Long> groupHead, boolean publishName, boolean open) {

    static Entry of(Household h, boolean masked) {
        return new Entry(h.id(), h.code(), masked ? h.maskedHead() : h.headName(), masked, h.village(), h.villageGroup(), h.persons(),
                h.subclass(), h.registered(), h.marginal(), h.groupHead(), h.publishName(), h.isOpen());
    }
}
