package org.countystore.produce;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Everywhere;
import org.countystore.kernel.GradeCode;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Role;
import org.countystore.kernel.Subject;
import org.countystore.place.Gazetteer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Setting what a kilogram should cost today, and reading what it cost on any day. */
@ApplicationScoped
@Transactional
@Allowed({Role.ADMIN, Role.STORE})
public class Pricing {
    @Inject
    Catalogue catalogue;
    @Inject
    GuidePrices prices;
    @Inject
    Gazetteer gazetteer;
    @Inject
    Scope scope;
    @Inject
    Clock clock;

    /**
     * From now on, until the next one is set there. What stood before stays readable.
     *
     * @throws org.countystore.kernel.Refused GRADE_UNKNOWN, NOT_FOUND for a place that is not registered
     */
    public GuidePrice set(ProduceCode produce, GradeCode grade, PlaceCode place, @Subject PriceBand band) {
        scope.mustCover(place);
        gazetteer.get(place);
        GuidePrice price = new GuidePrice(catalogue.grade(produce, grade), place, band, Caller.current().name(), LocalDateTime.now(clock));
        prices.add(price);
        return price;
    }

    /** The price of each grade that holds at the place on that day, wherever it was set; public. */
    @Reading
    @Everywhere
    @Allowed(Role.ANYONE)
    public List<GuidePrice> inForce(PlaceCode place, Optional<LocalDate> day) {
        return catalogue.pricesAt(gazetteer.get(place).code(), day.orElseGet(() -> LocalDate.now(clock)));
    }

    /** What was set at this very place, newest first. */
    @Reading
    @Allowed({Role.ADMIN, Role.STORE, Role.AUDITOR})
    public Listed<GuidePrice> history(ProduceCode produce, GradeCode grade, PlaceCode place, Page page) {
        scope.mustCover(place);
        return page.cut(prices.history(produce, grade, place, page), GuidePrice::id);
    }
}
