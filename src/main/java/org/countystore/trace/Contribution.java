package org.countystore.trace;

import org.countystore.household.Nameplate;
import org.countystore.kernel.Money;
import org.countystore.kernel.Weight;

/** What one household has in a lot, and what it was owed for it. */
public record Contribution(Nameplate household, Weight weight, Money cost) {
}
