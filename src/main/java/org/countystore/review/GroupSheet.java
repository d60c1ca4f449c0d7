package org.countystore.review;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;

import org.countystore.household.Household;
import org.countystore.place.Place;

/**
 * What a group head's phone needs to propose deeds without a network.
 *
 * @param deeds   what was proposed for the group since last month, the newest first
 * @param reports what its households told of themselves and the head has not decided on
 */
public record GroupSheet(LocalDateTime madeAt, Place village, List<Household> households, List<Month> months, List<DeedRow> deeds,
        List<SelfReportRow> reports) {
    /** @param open as long as its list does not hang out */
    public record Month(YearMonth month, boolean open, List<Rule> rules) {
    }
}
