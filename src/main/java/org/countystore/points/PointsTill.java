package org.countystore.points;

import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.LedgerAccountId;
import org.countystore.kernel.PlaceCode;

/**
 * A household's purse at the counter of a shop.
 *
 * @param shop     a village, or the county for the counter of its store
 * @param redeemed the account of what the shop took and was not paid for
 */
public record PointsTill(HouseholdId household, PlaceCode shop, PointsPurse purse, LedgerAccountId redeemed) {
}
