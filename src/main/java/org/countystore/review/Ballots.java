package org.countystore.review;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.countystore.kernel.Fields;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Opens reviews and takes votes. */
@ApplicationScoped
class Ballots {
    private static final int LONGEST_REASON = 200;
    private static final int MONTHS_BACK = 6;
    @Inject
    Reviews reviews;
    @Inject
    Votes votes;
    @Inject
    Deeds deeds;
    @Inject
    Months months;
    @Inject
    Statutes statutes;

    /** @throws Refused NOT_FOUND */
    Review review(UUID uuid) {
        return reviews.find(uuid).orElseThrow(() -> Refused.notFound("review", uuid));
    }

    Review open(UUID uuid, Reviewing.Wish wish, String by, LocalDateTime now) {
        if (reviews.find(wish.place(), wish.month()).isPresent()) {
            throw new Refused(Reason.REVIEW_STANDS, wish.month()).at("month");
        }
        Review review = new Review(uuid, wish.place(), wish.month(), months.statute(wish.place(), wish.month()).book(), by, now);
        reviews.add(review);
        return review;
    }

    void cast(Review found, Reviewer reviewer, Reviewing.Ballot ballot, LocalDateTime now) {
        Review review = reviews.locked(found);
        review.mustTakeVotes();
        Deed deed = deeds.find(ballot.deed()).filter(each -> each.village().equals(review.village()) && each.month().equals(review.month()))
                .orElseThrow(() -> Refused.invalid("deed", "not_this_month"));
        deed.mustStand();
        reviewer.mustBeImpartial(deed);
        String reason = ballot.reason().map(String::strip).orElse("");
        months.rule(deed).mustAllowVote(ballot.points(), "points");
        new Fields().must(ballot.points() == deed.proposed() || !reason.isEmpty(), "reason", "required")
                .must(reason.length() <= LONGEST_REASON, "reason", "too_long", LONGEST_REASON).orRefuse();
        Vote vote = votes.find(deed, reviewer.name()).orElseGet(() -> new Vote(review.id(), deed.id(), reviewer.name()));
        vote.cast(ballot.points(), reason, now);
        votes.add(vote);
    }

    Deed deed(UUID uuid) {
        return months.deed(uuid);
    }

    List<UUID> photos(Deed deed) {
        return months.photos(deed);
    }

    Statute statute(Review review) {
        return statutes.get(review.rulebook());
    }

    List<DeedRow> rows(Review review) {
        return months.rows(review.village(), review.month());
    }

    Map<Long, List<Vote>> votes(Review review) {
        return votes.of(review);
    }

    List<Review> reviews(PlaceCode village) {
        return reviews.of(village);
    }

    Map<YearMonth, Long> unopened(PlaceCode village, YearMonth current) {
        return deeds.unreviewed(village, current.minusMonths(MONTHS_BACK), current);
    }
}
