package org.countystore.unit;

import org.countystore.kernel.UnitId;

/** Somebody is no longer on the roster of any unit. */
public record ColleagueLeft(long employee, UnitId from) {
}
