package org.countystore.points;

import java.time.LocalDate;

import org.countystore.household.Household;

/**
 * A card, whose it is and what can be spent with it.
 *
 * @param purse   what can be spent today
 * @param owed    for goods handed out without a network beyond the points; points to come pay it first
 * @param atStore whether it is good at the counter of the county store too, this month
 */
public record Holder(PointsCard card, Household household, PointsPurse purse, long owed, boolean atStore) {
    public long points() {
        return purse.points();
    }

    Statement statement(LocalDate day) {
        return new Statement(card.number(), card.place(), points(), day);
    }
}
