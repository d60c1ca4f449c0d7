package org.countystore.allowance;

import java.util.UUID;

import org.countystore.kernel.Money;
import org.countystore.kernel.UnitId;

/** What one call has granted: how many people, and how much in all. */
public record Granted(UUID uuid, UnitId unit, int year, long people, Money sum) {
}
