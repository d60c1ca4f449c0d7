package org.countystore.review;

import java.time.YearMonth;
import java.util.Optional;

import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Finds which rulebook holds: the village's own goes before the county's. */
@ApplicationScoped
@Transactional
public class Statutes {
    @Inject
    Rulebooks rulebooks;

    public Optional<Statute> inForce(PlaceCode place, YearMonth month) {
        return book(place, month).map(this::whole);
    }

    private Optional<Rulebook> book(PlaceCode place, YearMonth month) {
        return rulebooks.inForce(place, month).or(() -> rulebooks.inForce(place.county(), month));
    }

    /** Whether households of a village may spend points at the counter of the county store in that month. */
    public boolean openCountyStore(PlaceCode village, YearMonth month) {
        return book(village, month).filter(Rulebook::opensCountyStore).isPresent();
    }

    /** @throws Refused NO_RULEBOOK */
    Statute mustBeInForce(PlaceCode village, YearMonth month) {
        return inForce(village, month).orElseThrow(() -> new Refused(Reason.NO_RULEBOOK, month));
    }

    Statute whole(Rulebook book) {
        return new Statute(book, rulebooks.rules(book.id()));
    }

    Statute get(long book) {
        return whole(rulebooks.get(book));
    }
}
