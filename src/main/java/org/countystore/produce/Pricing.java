package org.countystore.produce;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
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
import org.countystore.place.Place;

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
     * @throws org.countystore.kernel.Refused GRADE_UNKNOWN, NOT_FOUND for a place that is not registered, INVALID for a by-product
     */
    public GuidePrice set(ProduceCode produce, GradeCode grade, PlaceCode place, @Subject PriceBand band) {
        scope.mustCover(place);
        gazetteer.get(place);
        Grade bought = catalogue.grade(produce, grade);
        bought.mustBeBought("grade");
        GuidePrice price = new GuidePrice(bought, place, band, Caller.current().name(), LocalDateTime.now(clock));
        prices.add(price);
        return price;
    }

    /** @param place at which the price holds; it may have been set there or above */
    public record Quote(PlaceCode place, GuidePrice price) {
        private String mark() {
            return place + "/" + price.produce() + "/" + price.grade();
        }
    }

    /**
     * The price of each grade that holds on that day, wherever it was set; public.
     *
     * @param place left out for the counties
     * @param day   left out for today
     */
    @Reading
    @Everywhere
    @Allowed(Role.ANYONE)
    public Listed<Quote> inForce(Optional<PlaceCode> place, Optional<LocalDate> day, Page page) {
        LocalDate on = day.orElseGet(() -> LocalDate.now(clock));
        List<PlaceCode> places = place.map(code -> List.of(gazetteer.get(code).code()))
                .orElseGet(() -> gazetteer.counties().stream().map(Place::code).toList());
        return page.cut(places.stream()
                .flatMap(each -> catalogue.pricesAt(each, on).stream().map(price -> new Quote(each, price)))
                .sorted(Comparator.comparing(Quote::mark)).filter(quote -> quote.mark().compareTo(page.afterText()) > 0)
                .limit(page.sizeAndOne()).toList(), Quote::mark);
    }

    /** How many grades nobody can buy at the place today, because no price was ever set. */
    @Reading
    public long missing(PlaceCode place) {
        scope.mustCover(place);
        return catalogue.unpricedAt(place, LocalDate.now(clock));
    }

    /** What was set at this very place, newest first. */
    @Reading
    @Allowed({Role.ADMIN, Role.STORE, Role.AUDITOR})
    public Listed<GuidePrice> history(ProduceCode produce, GradeCode grade, PlaceCode place, Page page) {
        scope.mustCover(place);
        return page.cut(prices.history(produce, grade, place, page), GuidePrice::id);
    }
}
