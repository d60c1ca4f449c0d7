package org.countystore.review;

import java.time.YearMonth;

import org.countystore.household.Subclass;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.PlaceCode;

/**
 * A deed of a month that was posted, as far as another rulebook cares.
 *
 * @param subclass of its household today
 * @param voted    what the reviewers decided, before caps and without a sign
 * @param awarded  what was left of it, without a sign
 */
record PastDeed(HouseholdId household, PlaceCode village, Subclass subclass, YearMonth month, String code, String name, RuleClass kind,
        long voted, long awarded) {
    long brought() {
        return kind.takes() ? -awarded : awarded;
    }
}
