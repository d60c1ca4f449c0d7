package org.countystore.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Everywhere;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Hanging out the month's list, and taking it down when its term is over: only then are the points posted. */
@ApplicationScoped
@Transactional
@Allowed(Role.REVIEWER)
public class Publishing {
    @Inject
    Scope scope;
    @Inject
    Ballots ballots;
    @Inject
    Notices notices;
    @Inject
    SecondOpinions opinions;
    @Inject
    Clock clock;

    @Reading
    @Allowed({Role.REVIEWER, Role.AUDITOR})
    public Forecast forecast(UUID review) {
        return notices.forecast(inScope(review));
    }

    /** How many days of the month are still to come: their deeds come too late for a list that is put up today. */
    @Reading
    @Allowed({Role.REVIEWER, Role.AUDITOR})
    public long daysToCome(UUID review) {
        return inScope(review).daysToCome(LocalDate.now(clock));
    }

    /**
     * Also before the month is over: a village may meet on its last days, and is told what comes too late.
     *
     * @throws Refused NOTHING_TO_PUBLISH, QUORUM_MISSING, FUND_DOES_NOT_COVER
     */
    public Review publish(UUID review) {
        Review published = notices.putUp(inScope(review));
        opinions.draw(published);
        return published;
    }

    /** @throws Refused WRONG_STATE, NOTICE_RUNNING, OBJECTION_UNANSWERED */
    public Review close(UUID review) {
        return notices.takeDown(inScope(review));
    }

    /** Whose term is over, with nothing left to answer, wherever they are. */
    @Reading
    @Everywhere
    public List<Review> due() {
        return notices.due(LocalDate.now(clock));
    }

    /** What hangs out in a place and below it, for everybody. */
    @Reading
    @Everywhere
    @Allowed(Role.ANYONE)
    public List<Review> hanging(PlaceCode place) {
        return notices.onNotice(place);
    }

    /** @throws Refused NOT_FOUND for a month that does not hang out and never did */
    @Reading
    @Everywhere
    @Allowed(Role.ANYONE)
    public Notice notice(UUID review) {
        return notices.hungOut(review);
    }

    private Review inScope(UUID review) {
        Review found = ballots.review(review);
        scope.mustCover(found.village());
        return found;
    }
}
