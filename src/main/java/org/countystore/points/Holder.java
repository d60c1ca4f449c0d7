package org.countystore.points;

import java.time.LocalDate;

import org.countystore.household.Household;

/**
 * A card, whose it is and what can be spent with it.
 *
 * @param points today, in whole points
 * @param owed   for goods handed out without a network beyond the points; points to come pay it first
 */
public record Holder(PointsCard card, Household household, long points, long owed) {
    Statement statement(LocalDate day) {
        return new Statement(card.number(), card.place(), points, day);
    }
}
