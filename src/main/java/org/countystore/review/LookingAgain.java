package org.countystore.review;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.countystore.access.Scope;
import org.countystore.kernel.AccountId;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.Subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Scoring a second time what was drawn for the caller, without learning whose deed it is. */
@ApplicationScoped
@Transactional
@Allowed(Role.REVIEWER)
public class LookingAgain {
    @Inject
    Scope scope;
    @Inject
    SecondLooks looks;
    @Inject
    Deeds deeds;
    @Inject
    Months months;
    @Inject
    Clock clock;

    /** Oldest first. */
    @Reading
    public List<BlindDeed> waiting() {
        AccountId me = mine();
        List<SecondLook> found = looks.waitingFor(me);
        Map<Long, DeedRow> rows = months.rows(deeds.all(found.stream().map(SecondLook::deed).toList())).stream()
                .collect(Collectors.toMap(row -> row.deed().id(), Function.identity()));
        return found.stream().map(look -> BlindDeed.of(look, rows.get(look.deed()))).toList();
    }

    @Reading
    public long count() {
        return looks.countWaitingFor(mine());
    }

    /**
     * Changes no award. Repeated, it changes nothing.
     *
     * @param points within the rule, or nothing
     * @throws Refused NOT_ALLOWED for what was drawn for somebody else, ALREADY_DECIDED with other points than before, INVALID
     */
    public void score(@Subject UUID look, long points) {
        SecondLook found = looks.find(look).orElseThrow(() -> Refused.notFound("look", look));
        scope.mustBe(found.account());
        months.rule(deeds.get(found.deed())).mustAllowVote(points, "points");
        found.score(points, LocalDateTime.now(clock));
    }

    private AccountId mine() {
        AccountId me = Caller.current().mustBeSignedIn();
        scope.mustBe(me);
        return me;
    }
}
