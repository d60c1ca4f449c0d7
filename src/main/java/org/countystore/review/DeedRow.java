package org.countystore.review;

import org.countystore.household.Household;

/** A deed with whose it is and under which rule. */
public record DeedRow(Deed deed, Household household, Rule rule) {
    /** With its sign: what a deduction takes is below nothing. */
    public long signed(long points) {
        return rule.kind().takes() ? -points : points;
    }
}
