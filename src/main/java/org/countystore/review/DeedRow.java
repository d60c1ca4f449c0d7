package org.countystore.review;

import java.util.Optional;

import org.countystore.household.Household;

/** A deed with whose it is and under which rule. */
public record DeedRow(Deed deed, Household household, Rule rule) {
    /** With its sign: what a deduction takes is below nothing. */
    public long signed(long points) {
        return rule.kind().takes() ? -points : points;
    }

    /** With its sign; empty until the month is put on notice. */
    public Optional<Long> award() {
        return deed.awarded().isPresent() ? Optional.of(signed(deed.awarded().getAsLong())) : Optional.empty();
    }
}
