package org.countystore.points;

import org.countystore.household.Household;

/**
 * A card, whose it is and what can be spent with it.
 *
 * @param points today, in whole points
 */
public record Holder(PointsCard card, Household household, long points) {
}
