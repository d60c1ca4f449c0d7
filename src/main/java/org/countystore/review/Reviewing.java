package org.countystore.review;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Fields;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.Subject;
import org.countystore.once.Once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Judging the deeds of a village's month, deed by deed. */
@ApplicationScoped
@Transactional
@Allowed(Role.REVIEWER)
public class Reviewing {
    @Inject
    Scope scope;
    @Inject
    Once once;
    @Inject
    Roundtable table;
    @Inject
    Ballots ballots;
    @Inject
    Clock clock;

    public record Wish(PlaceCode place, YearMonth month) {
    }

    /** @param reason where the vote is not what was proposed */
    public record Ballot(UUID deed, long points, Optional<String> reason) {
    }

    /**
     * Opens the review of a month that has begun; deeds of that month may still come in until its list is put up.
     *
     * @throws Refused INVALID, NO_RULEBOOK, REVIEW_STANDS where somebody opened that month already
     */
    public Review open(UUID uuid, Wish wish) {
        scope.mustCover(wish.place());
        if (once.isKnown("review", uuid, wish)) {
            return ballots.review(uuid);
        }
        new Fields().must(wish.place().isVillage(), "place", "village")
                .must(!wish.month().isAfter(YearMonth.now(clock)), "month", "month_to_come").orRefuse();
        return ballots.open(uuid, wish, Caller.current().name(), LocalDateTime.now(clock));
    }

    /**
     * A reviewer's vote on a deed; a new one takes the place of the former.
     *
     * @throws Refused REVIEW_CLOSED, NOT_SEATED, RECUSED, INVALID
     */
    public void vote(@Subject UUID review, Ballot ballot) {
        Review found = ballots.review(review);
        scope.mustCover(found.village());
        Reviewer reviewer = table.mustBeSeated(found.village());
        ballots.cast(found, reviewer, ballot, LocalDateTime.now(clock));
    }

    /** The month's deeds as this reviewer sees them: what others voted stays with them until all have. */
    @Reading
    @Allowed({Role.REVIEWER, Role.AUDITOR})
    public Protocol protocol(UUID review) {
        Review found = ballots.review(review);
        scope.mustCover(found.village());
        return Protocol.of(found, ballots.statute(found), ballots.rows(found), ballots.votes(found), table.seated(found.village()));
    }

    /** What its proposer shows of a deed. */
    @Reading
    @Allowed({Role.REVIEWER, Role.AUDITOR})
    public List<UUID> photos(UUID deed) {
        Deed found = ballots.deed(deed);
        scope.mustCover(found.village());
        return ballots.photos(found);
    }

    /** Latest month first. */
    @Reading
    @Allowed({Role.REVIEWER, Role.AUDITOR, Role.HEAD})
    public List<Review> of(PlaceCode village) {
        scope.mustCover(village);
        return ballots.reviews(village);
    }
}
