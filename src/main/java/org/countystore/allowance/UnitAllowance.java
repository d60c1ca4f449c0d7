package org.countystore.allowance;

import org.countystore.kernel.UnitId;

/**
 * How a unit's year stands, in sums.
 *
 * @param staff   on the roster today
 * @param granted people to whom this unit has granted the year
 */
public record UnitAllowance(UnitId unit, long staff, long granted, AllowanceState state) {
}
