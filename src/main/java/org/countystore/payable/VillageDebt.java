package org.countystore.payable;

import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;

/** What the households of a village still wait for: how many slips, how much, and how many of them are late. */
public record VillageDebt(PlaceCode village, long slips, Money left, long late) {
}
