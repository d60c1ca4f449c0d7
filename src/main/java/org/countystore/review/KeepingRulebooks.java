package org.countystore.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.once.Once;
import org.countystore.place.Gazetteer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Writing down what the county, or a village otherwise, gives points for. */
@ApplicationScoped
@Transactional
@Allowed(Role.ADMIN)
public class KeepingRulebooks {
    @Inject
    Scope scope;
    @Inject
    Once once;
    @Inject
    Gazetteer gazetteer;
    @Inject
    Rulebooks rulebooks;
    @Inject
    Statutes statutes;
    @Inject
    Clock clock;

    /**
     * Holds from the first of a month that lies ahead until the next one of the place begins.
     *
     * @throws Refused INVALID, RULEBOOK_STANDS where one begins in that month already
     */
    public Statute write(UUID uuid, Rulebook.Terms terms) {
        scope.mustCover(terms.place());
        if (!once.isKnown("rulebook", uuid, terms)) {
            gazetteer.get(terms.place());
            Rulebook book = new Rulebook(uuid, terms, Caller.current().name(), LocalDateTime.now(clock));
            if (rulebooks.of(terms.place()).stream().anyMatch(other -> other.begins().equals(terms.begins()))) {
                throw new Refused(Reason.RULEBOOK_STANDS, terms.begins()).at("begins");
            }
            rulebooks.add(book, terms.rules());
        }
        return statutes.whole(find(uuid));
    }

    /**
     * Takes one back that has not begun, as if it had never been written.
     *
     * @throws Refused RULEBOOK_IN_FORCE
     */
    public void takeBack(UUID uuid) {
        Rulebook book = find(uuid);
        scope.mustCover(book.place());
        book.mustLieAhead(LocalDate.now(clock));
        rulebooks.remove(book);
    }

    /** All of that very place, latest first: what will hold, what holds, what held. */
    @Reading
    @Allowed({Role.ADMIN, Role.AUDITOR, Role.HEAD, Role.REVIEWER, Role.KEEPER})
    public List<Rulebook> of(PlaceCode place) {
        scope.mustCover(place);
        return rulebooks.of(place);
    }

    @Reading
    @Allowed({Role.ADMIN, Role.AUDITOR, Role.HEAD, Role.REVIEWER, Role.KEEPER})
    public Statute get(UUID uuid) {
        Rulebook book = find(uuid);
        scope.coversAny(book.place(), scope.places().stream().filter(book.place()::covers).findFirst().orElse(book.place()));
        return statutes.whole(book);
    }

    /** Which holds there this month: the village's own, or else the county's. */
    @Reading
    @Allowed({Role.ADMIN, Role.AUDITOR, Role.HEAD, Role.REVIEWER, Role.KEEPER})
    public Optional<Statute> inForce(PlaceCode place) {
        scope.mustCover(place);
        return statutes.inForce(place, YearMonth.now(clock));
    }

    private Rulebook find(UUID uuid) {
        return rulebooks.find(uuid).orElseThrow(() -> Refused.notFound("rulebook", uuid));
    }
}
