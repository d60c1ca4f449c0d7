package org.countystore.household;

import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Refused;

/** Where a page of the register ended: lists go by village and, within it, by code. */
record HouseholdMark(PlaceCode village, String code) {
    static HouseholdMark of(Household household) {
        return new HouseholdMark(household.village(), household.code());
    }

    /** @throws Refused INVALID if the mark is none that this list has given */
    static HouseholdMark before(Page page, PlaceCode place) {
        if (page.after().isEmpty()) {
            return new HouseholdMark(place, "");
        }
        String[] parts = page.afterText().split("/", 2);
        if (parts.length < 2 || !parts[0].matches("\\d{12}") || !place.covers(new PlaceCode(parts[0]))) {
            throw Refused.invalid("after", "page_mark");
        }
        return new HouseholdMark(new PlaceCode(parts[0]), parts[1]);
    }

    @Override
    public String toString() {
        return village + "/" + code;
    }
}
