package org.countystore.collection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.countystore.access.Scope;
import org.countystore.household.Household;
import org.countystore.household.HouseholdQuery;
import org.countystore.household.Register;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Role;
import org.countystore.produce.Catalogue;
import org.countystore.produce.Grade;
import org.countystore.produce.GuidePrice;
import org.countystore.produce.PriceBand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What a clerk needs in hand before a basket hangs on the scale: who may sell, what is bought, at which price. */
@ApplicationScoped
@Transactional
@Allowed(Role.CLERK)
public class Preparing {
    private static final int MOST_SELLERS = 30;
    private static final int RECENT_DAYS = 30;
    @Inject
    Scope scope;
    @Inject
    Register register;
    @Inject
    Catalogue catalogue;
    @Inject
    Purchases purchases;
    @Inject
    OpeningDays days;
    @Inject
    Clock clock;

    /**
     * The clerk sees names in full: the slip names who sells.
     *
     * @param text part of the head's name, the beginning of the code, or its last number as people say it, such as 7
     */
    @Reading
    public List<Household> sellers(PlaceCode village, String text) {
        scope.mustCover(village);
        String wanted = text.strip();
        HouseholdQuery all = HouseholdQuery.all(village);
        return register.search(new HouseholdQuery(village, wanted.matches("\\d{1,4}") ? counted(village, wanted) : wanted,
                all.subclasses(), all.registered()), Page.of(MOST_SELLERS));
    }

    private static String counted(PlaceCode village, String number) {
        return village + "-" + "0".repeat(4 - number.length()) + number;
    }

    /** Whether the county lets the point buy from who stands in no register. */
    @Reading
    public boolean takesOutsiders(PlaceCode village) {
        scope.mustCover(village);
        return days.takesOutsiders(village);
    }

    /** Every kind that has a price here today; what this village bought most often of late comes first. */
    @Reading
    public List<Offer> offers(PlaceCode village) {
        scope.mustCover(village);
        LocalDate today = LocalDate.now(clock);
        Map<String, PriceBand> bands = new HashMap<>();
        catalogue.pricesAt(village, today).forEach(price -> bands.put(key(price), price.band()));
        Map<ProduceCode, Long> often = purchases.countByProduce(village, today.minusDays(RECENT_DAYS));
        return catalogue.kinds(Page.of(Page.LARGEST)).items().stream()
                .map(kind -> new Offer(kind.produce(), kind.grades().stream().filter(grade -> bands.containsKey(key(grade)))
                        .map(grade -> new Offer.Line(grade, bands.get(key(grade)))).toList()))
                .filter(offer -> !offer.grades().isEmpty())
                .sorted(Comparator.comparingLong((Offer offer) -> -often.getOrDefault(offer.produce().code(), 0L))).toList();
    }

    private static String key(GuidePrice price) {
        return price.produce() + " " + price.grade();
    }

    private static String key(Grade grade) {
        return grade.produce() + " " + grade.code();
    }
}
