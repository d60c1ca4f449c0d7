package org.countystore.allowance;

import java.util.UUID;

import org.countystore.kernel.Money;
import org.countystore.kernel.UnitId;

/** A union has granted a year's allowance to people of its roster. */
public record AllowanceGranted(UUID call, UnitId unit, int year, int people, Money each) {
}
