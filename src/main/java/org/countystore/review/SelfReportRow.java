package org.countystore.review;

import org.countystore.household.Household;

/** What a household told of itself, with whose it is and under which rule. */
public record SelfReportRow(SelfReport report, Household household, Rule rule) {
}
