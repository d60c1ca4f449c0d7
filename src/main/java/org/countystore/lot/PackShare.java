package org.countystore.lot;

import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.Money;
import org.countystore.kernel.Weight;

/** What of some packs came from one household, and what the household was owed for it. */
public record PackShare(HouseholdId household, Weight weight, Money cost) {
}
