package org.countystore.allowance;

import java.util.List;
import java.util.Optional;

import org.countystore.kernel.Money;
import org.countystore.unit.Unit;

/**
 * What granting a year would give a unit.
 *
 * @param staff   on the roster today
 * @param waiting on the roster without the year, also who would get nothing of it
 * @param people  who would get something
 * @param sum     for all of them
 */
public record GrantPreview(Unit unit, long staff, long waiting, long people, Money sum) {
    GrantPreview(Unit unit, long staff, long waiting, List<Gift> gifts) {
        this(unit, staff, waiting, gifts.size(), Gift.sum(gifts));
    }

    /** Why a unit is left out. */
    public enum Skipped {
        NOBODY_ON_ROSTER, ALL_GRANTED, NOTHING_DUE
    }

    /** Empty where somebody would get something. */
    public Optional<Skipped> skipped() {
        if (people > 0) {
            return Optional.empty();
        }
        return Optional.of(staff == 0 ? Skipped.NOBODY_ON_ROSTER : waiting == 0 ? Skipped.ALL_GRANTED : Skipped.NOTHING_DUE);
    }

    /** On the roster, and would get nothing: who has the year already, and who joined too late for it. */
    public long leftOut() {
        return staff - people;
    }
}
