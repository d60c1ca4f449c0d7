package org.countystore.ordering;

import org.countystore.kernel.Money;

/** What reached households, and how many different ones. */
public record Reached(Money money, long households) {
}
