package org.countystore.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Everywhere;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.Subject;
import org.countystore.once.Once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Saying something against a notice, and answering it. */
@ApplicationScoped
@Transactional
@Allowed(Role.REVIEWER)
public class Objecting {
    @Inject
    Scope scope;
    @Inject
    Once once;
    @Inject
    Complaints complaints;
    @Inject
    Roundtable table;
    @Inject
    Clock clock;

    /**
     * Anybody may, under a name; a supervisor, group head or reviewer may write it down for somebody who keeps the name.
     *
     * @throws Refused INVALID, OBJECTION_TERM_OVER, TOO_MANY_ITEMS
     */
    @Everywhere
    @Allowed(Role.ANYONE)
    public Objection object(UUID uuid, Objection.Words words) {
        if (!once.isKnown("objection", uuid, words)) {
            Caller caller = Caller.current();
            words.check(!caller.holds(Role.AUDITOR) && !caller.holds(Role.REVIEWER) && !caller.holds(Role.HEAD));
            complaints.note(uuid, words, caller.isSignedIn() ? caller.name() : "", LocalDateTime.now(clock));
        }
        return complaints.get(uuid);
    }

    /**
     * Upheld with what the deed is worth after all, or rejected; repeated, it answers what stands.
     *
     * @throws Refused NOT_SEATED, RECUSED, WRONG_STATE, ALREADY_DECIDED, INVALID, FUND_DOES_NOT_COVER
     */
    public Objection answer(@Subject UUID uuid, Objection.Answer answer) {
        Objection objection = complaints.get(uuid);
        scope.mustCover(complaints.review(objection).village());
        answer.check();
        return complaints.answer(objection, answer, table.mustBeSeated(complaints.review(objection).village()), LocalDateTime.now(clock));
    }

    /** In the order in which they came. */
    @Reading
    @Allowed({Role.REVIEWER, Role.AUDITOR})
    public List<Complaint> of(UUID review) {
        scope.mustCover(complaints.reviewed(review).village());
        return complaints.of(complaints.reviewed(review));
    }

    /** Whether the month still takes objections today. */
    @Reading
    @Everywhere
    @Allowed(Role.ANYONE)
    public boolean isOpen(UUID review) {
        return complaints.reviewed(review).takesObjections(LocalDate.now(clock));
    }
}
