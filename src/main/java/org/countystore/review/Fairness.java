package org.countystore.review;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.countystore.household.Subclass;

/**
 * How the points of some months were spread. Figures to ask by, not to accuse with: of twenty that are right, one lies apart by
 * chance.
 *
 * @param mean points a household, of all households of the place where months were posted
 */
public record Fairness(YearMonth first, YearMonth last, double mean, List<ByReviewer> reviewers, List<ByGroup> groups, List<ByClass> classes,
        Steadiness steadiness) {

    /**
     * @param given     points a vote, deductions below nothing
     * @param apart     points a vote above what was decided in the end; 0 for who gives what all give
     * @param agreed    share of votes that gave just what was proposed
     */
    public record ByReviewer(String name, Interval given, Interval apart, Interval agreed) {
        public boolean asks() {
            return apart.liesApartFrom(0);
        }
    }

    /** @param head of the group; empty for the households in nobody's group */
    public record ByGroup(Optional<String> head, Interval points) {
    }

    public record ByClass(Subclass subclass, Interval points) {
    }

    /** Whether somebody should ask why these households have so much more, or so much less, than all have. */
    public boolean asks(Interval points) {
        return points.liesApartFrom(mean);
    }

    /** Share of second scores equal to what had been decided. */
    public Interval equal() {
        return Interval.ofShare(steadiness.equal(), steadiness.looked());
    }
}
