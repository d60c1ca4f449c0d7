package org.countystore.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.countystore.kernel.Caller;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.points.PointsBook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Puts the list of a month up, changes it after an upheld objection, and posts its points when it comes down. */
@ApplicationScoped
class Notices {
    @Inject
    Reviews reviews;
    @Inject
    Ballots ballots;
    @Inject
    Objections objections;
    @Inject
    PointsBook points;
    @Inject
    Clock clock;

    Forecast forecast(Review review) {
        Statute statute = ballots.statute(review);
        List<DeedRow> rows = ballots.rows(review);
        Map<Long, Long> voted = review.isOpen() ? verdicts(statute, rows, ballots.votes(review)) : judged(rows);
        Awards awards = Awards.of(statute, rows, voted);
        return new Forecast(rows.size() - voted.size(), awards.sum(), points.cover(review.village()), promisedBeside(review),
                match(review, statute, awards).points());
    }

    /** As far as gifts suffice that nothing else that hangs out is to be matched by. */
    private Review.Match match(Review review, Statute statute, Awards awards) {
        return statute.book().matching().map(matching -> {
            long beside = reviews.matched(review.village()) - (review.state() == Review.State.ON_NOTICE ? review.matched() : 0);
            long percent = matching.sufficing(awards.byHousehold().values(), points.matchable(review.village()) - beside);
            return new Review.Match(percent, awards.matched(matching, percent).values().stream().mapToLong(Long::longValue).sum());
        }).orElse(Review.Match.NONE);
    }

    private long promisedBeside(Review review) {
        return reviews.promised(review.village()) - (review.state() == Review.State.ON_NOTICE ? review.points() : 0);
    }

    /** Of those that have their quorum. */
    private static Map<Long, Long> verdicts(Statute statute, List<DeedRow> rows, Map<Long, List<Vote>> votes) {
        Map<Long, Long> voted = new HashMap<>();
        for (DeedRow row : rows) {
            List<Long> cast = votes.getOrDefault(row.deed().id(), List.of()).stream().map(Vote::points).toList();
            if (cast.size() >= statute.book().quorum()) {
                voted.put(row.deed().id(), statute.book().verdict().of(cast));
            }
        }
        return voted;
    }

    private static Map<Long, Long> judged(List<DeedRow> rows) {
        Map<Long, Long> voted = new HashMap<>();
        rows.forEach(row -> row.deed().voted().ifPresent(figure -> voted.put(row.deed().id(), figure)));
        return voted;
    }

    /** Repeated, it answers what stands. */
    Review putUp(Review found) {
        Review review = locked(found);
        if (!review.isOpen()) {
            return review;
        }
        Statute statute = ballots.statute(review);
        List<DeedRow> rows = ballots.rows(review);
        if (rows.isEmpty()) {
            throw new Refused(Reason.NOTHING_TO_PUBLISH, review.month());
        }
        Map<Long, Long> voted = verdicts(statute, rows, ballots.votes(review));
        if (voted.size() < rows.size()) {
            throw new Refused(Reason.QUORUM_MISSING, rows.size() - voted.size(), statute.book().quorum());
        }
        LocalDateTime now = LocalDateTime.now(clock);
        Awards awards = award(review, statute, rows, voted);
        review.putUp(awards.sum(), match(review, statute, awards), statute.book().noticeTo(now.toLocalDate()),
                Caller.current().name(), now);
        return review;
    }

    /** All open and hanging lists of the village wait for this one: they draw on the same fund. */
    private Review locked(Review found) {
        reviews.lockedUnposted(found.village());
        return reviews.locked(found);
    }

    /** @throws Refused FUND_DOES_NOT_COVER with what the month needs, what is free and what is missing */
    private Awards award(Review review, Statute statute, List<DeedRow> rows, Map<Long, Long> voted) {
        Awards awards = Awards.of(statute, rows, voted);
        long free = points.cover(review.village()) - promisedBeside(review);
        if (awards.sum() > free && awards.sum() > review.points()) {
            throw new Refused(Reason.FUND_DOES_NOT_COVER, awards.sum(), free, awards.sum() - free);
        }
        rows.forEach(row -> row.deed().judge(voted.get(row.deed().id()), awards.of(row.deed())));
        return awards;
    }

    /**
     * Everybody sees for a whole term what one reviewer's word has changed.
     *
     * @param worth of the deed after all
     */
    void correct(Review review, Deed deed, long worth) {
        List<DeedRow> rows = ballots.rows(review);
        rows.stream().filter(row -> row.deed().id() == deed.id()).forEach(row -> row.rule().mustAllowVote(worth, "points"));
        Map<Long, Long> voted = judged(rows);
        voted.put(deed.id(), worth);
        Statute statute = ballots.statute(review);
        Awards awards = award(review, statute, rows, voted);
        review.becomes(awards.sum(), match(review, statute, awards), statute.book().noticeTo(LocalDate.now(clock)));
    }

    /** As it stands once nobody else is at it. */
    Review onNotice(long id) {
        Review review = locked(reviews.get(id));
        review.mustBeOnNotice();
        return review;
    }

    /** Posted once; repeated, it answers what stands. */
    Review takeDown(Review found) {
        Review review = locked(found);
        if (review.state() == Review.State.POSTED) {
            return review;
        }
        LocalDateTime now = LocalDateTime.now(clock);
        review.mustHaveHungOut(now.toLocalDate());
        long unanswered = objections.unanswered(review);
        if (unanswered > 0) {
            throw new Refused(Reason.OBJECTION_UNANSWERED, unanswered);
        }
        Statute statute = ballots.statute(review);
        List<DeedRow> rows = ballots.rows(review);
        Awards awards = Awards.of(statute, rows, judged(rows));
        var byHousehold = awards.byHousehold();
        if (!byHousehold.isEmpty()) {
            points.award(review.uuid(), review.village(), review.month(), statute.book().lastDay(review.month()), byHousehold,
                    statute.book().matching().map(matching -> awards.matched(matching, review.matchPercent())).orElse(Map.of()));
        }
        rows.forEach(row -> row.deed().post(now));
        review.post(now);
        return review;
    }

    List<Review> onNotice(PlaceCode place) {
        return reviews.onNotice(place);
    }

    /** Whose term is over, with nothing left to answer. */
    List<Review> due(LocalDate today) {
        return reviews.due(today);
    }

    /** @throws Refused NOT_FOUND for a month that does not hang out and never did */
    Notice hungOut(UUID review) {
        Review found = ballots.review(review);
        if (found.isOpen()) {
            throw Refused.notFound("notice", review);
        }
        return Notice.of(found, ballots.statute(found).book().matching(), ballots.rows(found));
    }
}
