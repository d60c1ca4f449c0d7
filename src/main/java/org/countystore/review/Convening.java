package org.countystore.review;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What a village's reviewers come together for. */
@ApplicationScoped
@Transactional
@Allowed(Role.REVIEWER)
public class Convening {
    @Inject
    Scope scope;
    @Inject
    Roundtable table;
    @Inject
    Ballots ballots;
    @Inject
    Complaints complaints;
    @Inject
    Clock clock;

    /**
     * @param toOpen   months that are over and have deeds, but no review
     * @param toVote   deeds on which the caller has still to vote
     * @param toAnswer objections
     */
    public record Agenda(long toOpen, long toVote, long toAnswer) {
    }

    /** Months of the last half year with deeds that nobody has begun to review, with how many each holds. */
    @Reading
    public Map<YearMonth, Long> waiting(PlaceCode village) {
        scope.mustCover(village);
        return ballots.unopened(village, YearMonth.now(clock));
    }

    @Reading
    public Agenda agenda(PlaceCode village) {
        scope.mustCover(village);
        YearMonth current = YearMonth.now(clock);
        List<Review> reviews = ballots.reviews(village);
        return new Agenda(ballots.unopened(village, current).keySet().stream().filter(month -> month.isBefore(current)).count(),
                reviews.stream().filter(Review::isOpen).mapToLong(review -> Protocol.of(review, ballots.statute(review), ballots.rows(review),
                        ballots.votes(review), table.seated(village)).waiting().size()).sum(),
                reviews.stream().filter(review -> review.state() == Review.State.ON_NOTICE).mapToLong(complaints::unanswered).sum());
    }
}
