package org.countystore.collection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.once.Once;
import org.countystore.place.Gazetteer;
import org.countystore.produce.Catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The store asks villages for goods. */
@ApplicationScoped
@Transactional
@Allowed(Role.STORE)
public class Requesting {
    @Inject
    Scope scope;
    @Inject
    Once once;
    @Inject
    Wishes wishes;
    @Inject
    Catalogue catalogue;
    @Inject
    Gazetteer gazetteer;
    @Inject
    Clock clock;

    /** @throws Refused GRADE_UNKNOWN, NOT_FOUND for a place that is none, INVALID */
    public Wanted ask(UUID uuid, Wanted.Wish wish) {
        scope.mustCover(wish.place());
        if (once.isKnown("wanted", uuid, wish)) {
            return wishes.find(uuid).orElseThrow();
        }
        wish.check(LocalDate.now(clock));
        gazetteer.get(wish.place());
        catalogue.grade(wish.produce(), wish.grade());
        Wanted made = new Wanted(uuid, wish, Caller.current().name(), LocalDateTime.now(clock));
        wishes.add(made);
        return made;
    }

    /** Enough has come. Repeated, it answers what stands. */
    public Wanted end(UUID uuid) {
        Wanted found = wishes.find(uuid).orElseThrow(() -> Refused.notFound("wanted", uuid));
        scope.mustCover(found.place());
        found.end(LocalDateTime.now(clock));
        return found;
    }

    /** What a place is asked for, itself or as part of a larger one; the store sees what it asked anybody below. */
    @Reading
    @Allowed({Role.STORE, Role.CLERK, Role.HEAD, Role.OPERATOR, Role.ADMIN, Role.AUDITOR})
    public Listed<Wanted> open(PlaceCode place, Page page) {
        scope.mustCover(place);
        return page.cut(wishes.open(place, LocalDate.now(clock), page), Wanted::id);
    }
}
