package org.countystore.unit;

import org.countystore.kernel.UnitId;

/** Somebody went from the roster of one unit to that of another without a break. */
public record ColleagueMoved(long employee, UnitId from, UnitId to) {
}
