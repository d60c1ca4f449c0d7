package org.countystore.review;

import java.time.LocalDate;
import java.util.List;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.countystore.kernel.HouseholdId;

/** The list of a month as it hangs out for everybody: names masked, and nothing but the rule said of a deed. */
public record Notice(Review review, List<Row> rows, List<Sum> sums) {

    /**
     * @param no        its line, from 1
     * @param household masked name of its head
     * @param points    with its sign; 0 where nothing is given
     */
    public record Row(int no, UUID deed, String household, LocalDate day, RuleClass kind, String rule, long points) {
    }

    /**
     * Of one household, which the list may name more than once.
     *
     * @param points earned
     * @param gifted what gifts add to them
     */
    public record Sum(String household, int deeds, long points, long gifted) {
        Sum(String household, int deeds, long points) {
            this(household, deeds, points, 0);
        }

        private Sum matched(Matching matching, long percent) {
            return new Sum(household, deeds, points, matching.of(points, percent));
        }
    }

    static Notice of(Review review, Optional<Matching> matching, List<DeedRow> rows) {
        Map<HouseholdId, Sum> sums = new LinkedHashMap<>();
        rows.forEach(row -> sums.merge(row.deed().household(), new Sum(row.household().maskedHead(), 1, awarded(row)),
                (one, other) -> new Sum(one.household(), one.deeds() + 1, one.points() + other.points())));
        matching.ifPresent(gifts -> sums.replaceAll((household, sum) -> sum.matched(gifts, review.matchPercent())));
        return new Notice(review, IntStream.range(0, rows.size()).mapToObj(i -> row(i + 1, rows.get(i))).toList(),
                List.copyOf(sums.values()));
    }

    private static Row row(int no, DeedRow row) {
        return new Row(no, row.deed().uuid(), row.household().maskedHead(), row.deed().day(), row.rule().kind(), row.rule().name(),
                awarded(row));
    }

    private static long awarded(DeedRow row) {
        return row.signed(row.deed().awarded().orElse(0));
    }
}
