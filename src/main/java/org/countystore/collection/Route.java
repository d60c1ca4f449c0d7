package org.countystore.collection;

import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;

/** One leg of the road: from a village to a station of its county, or from a station to its county's store. */
record Route(PlaceCode from, PlaceCode to) {
    /** @throws Refused INVALID if lots do not travel this way */
    Route {
        if (from.isCounty()) {
            throw Refused.invalid("from", "no_road_from");
        }
        boolean leads = from.isVillage() ? to.isTown() && to.county().equals(from.county()) : to.equals(from.county());
        if (!leads) {
            throw Refused.invalid("to", from.isVillage() ? "not_a_station" : "not_the_store");
        }
    }

    Role sender() {
        return from.isVillage() ? Role.CLERK : Role.OPERATOR;
    }

    static Role receiver(PlaceCode to) {
        return to.isTown() ? Role.OPERATOR : Role.STORE;
    }
}
