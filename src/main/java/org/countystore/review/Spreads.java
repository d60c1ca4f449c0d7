package org.countystore.review;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countystore.household.Subclass;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.PlaceCode;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

/** What posted months brought whom, and who voted how. */
@Dependent
class Spreads {
    private static final int MOST_HOUSEHOLDS = 200_000;
    private static final int MOST_REVIEWERS = 5_000;
    @PersistenceContext
    EntityManager db;

    /** An open household of a village that posted a month. */
    record Home(long household, Subclass subclass, Optional<Long> group) {
    }

    /** A reviewer's votes in sums. */
    record Cast(String name, long votes, double given, double givenSquares, double apart, double apartSquares, long agreed) {
        Cast plus(Cast other) {
            return new Cast(name, votes + other.votes, given + other.given, givenSquares + other.givenSquares, apart + other.apart,
                    apartSquares + other.apartSquares, agreed + other.agreed);
        }

        /** @param shown as the person is called */
        Fairness.ByReviewer figures(String shown) {
            return new Fairness.ByReviewer(shown, Interval.ofMean(votes, given, givenSquares), Interval.ofMean(votes, apart, apartSquares),
                    Interval.ofShare(agreed, votes));
        }
    }

    List<Home> households(PlaceCode place, YearMonth first, YearMonth last) {
        return in(place, first, last, db.createQuery("""
                select h.id, h.subclass, h.groupHead from Household h
                where h.village between :place and :lastPlace and h.closedAt is null and h.outside = false
                  and exists (select r from Review r where r.village = h.village and r.state = :posted and r.month between :first and :last)""",
                Object[].class)).setParameter("posted", Review.State.POSTED).setMaxResults(MOST_HOUSEHOLDS).getResultStream()
                .map(row -> new Home((Long) row[0], (Subclass) row[1], Optional.ofNullable((Long) row[2]))).toList();
    }

    /** Of households that have any. */
    Map<Long, Long> points(PlaceCode place, YearMonth first, YearMonth last) {
        Map<Long, Long> points = new HashMap<>();
        in(place, first, last, db.createQuery("""
                select d.household, sum(case when r.kind = :takes then -d.awarded else d.awarded end) from Deed d, Rule r
                where r.id = d.rule and d.postedAt is not null and d.village between :place and :lastPlace and d.month between :first and :last
                group by d.household""", Object[].class)).setParameter("takes", RuleClass.DEDUCTION).setMaxResults(MOST_HOUSEHOLDS)
                .getResultStream().forEach(row -> points.put(((HouseholdId) row[0]).value(), (Long) row[1]));
        return points;
    }

    /** By name. What lies above the decision is counted up; for a deduction that is to take less. */
    List<Cast> votes(PlaceCode place, YearMonth first, YearMonth last) {
        return in(place, first, last, db.createQuery("""
                select v.reviewer, r.kind, count(v), sum(v.points), sum(v.points * v.points), sum(v.points - d.voted),
                  sum((v.points - d.voted) * (v.points - d.voted)), sum(case when v.points = d.proposed then 1 else 0 end)
                from Vote v, Deed d, Rule r
                where d.id = v.deed and r.id = d.rule and d.postedAt is not null
                  and d.village between :place and :lastPlace and d.month between :first and :last
                group by v.reviewer, r.kind order by v.reviewer""", Object[].class)).setMaxResults(MOST_REVIEWERS).getResultStream()
                .map(Spreads::votes).toList();
    }

    private static Cast votes(Object... row) {
        int sign = ((RuleClass) row[1]).takes() ? -1 : 1;
        return new Cast((String) row[0], (Long) row[2], sign * number(row[3]), number(row[4]), sign * number(row[5]), number(row[6]),
                ((Number) row[7]).longValue());
    }

    private static double number(Object sum) {
        return ((Number) sum).doubleValue();
    }

    private static <T> TypedQuery<T> in(PlaceCode place, YearMonth first, YearMonth last, TypedQuery<T> query) {
        return query.setParameter("place", place).setParameter("lastPlace", place.lastBelow())
                .setParameter("first", first.atDay(1)).setParameter("last", last.atDay(1));
    }
}
