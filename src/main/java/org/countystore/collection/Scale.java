package org.countystore.collection;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

import org.countystore.household.Household;
import org.countystore.household.Register;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Fields;
import org.countystore.kernel.PhoneClock;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.produce.Catalogue;
import org.countystore.produce.PriceBand;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lets a weigh-in pass, or says why not: figures, time, household, open day and price, in this order. */
@ApplicationScoped
class Scale {
    /** How far the clock of a phone may run ahead. */
    private static final Duration AHEAD = Duration.ofMinutes(5);
    @Inject
    Register register;
    @Inject
    Catalogue catalogue;
    @Inject
    OpeningDays days;
    @Inject
    Guards guards;
    @Inject
    Clock clock;
    @Inject
    @ConfigProperty(name = "collection.oldestDays", defaultValue = "30")
    int oldestDays;

    /** @param own the places for which the clerk may buy */
    Weighed weigh(WeighIn weighIn, List<PlaceCode> own, PhoneClock phone) {
        return weigh(weighIn, new Sending(Caller.current().name(), own, phone, LocalDateTime.now(clock), false));
    }

    Weighed weigh(WeighIn said, Sending sending) {
        Weighed weighed = look(said, sending);
        guards.mustBeAnsweredFor(weighed, weighed.oddities());
        return weighed;
    }

    /** What there would be to say about it, before anything is bought. */
    Set<Oddity> oddities(WeighIn weighIn, List<PlaceCode> own) {
        return look(weighIn, new Sending(Caller.current().name(), own, PhoneClock.UNTOLD, LocalDateTime.now(clock), false)).oddities();
    }

    private Weighed look(WeighIn said, Sending sending) {
        said.check();
        WeighIn weighIn = said.at(sending.clock().corrected(said.occurredAt(), sending.at()));
        mustBeRecent(weighIn.occurredAt(), sending.at());
        Weighed weighed = new Weighed(weighIn, said.occurredAt(), seller(weighIn, sending.own()), sending);
        days.mustBuyOn(weighed.point(), weighed.day());
        mustBeFair(weighed);
        return weighed.with(guards.look(weighed));
    }

    /** What a phone can look at by itself. */
    DaySheet.Limits limits() {
        return new DaySheet.Limits(WeighIn.HEAVIEST, WeighIn.MOST_DEDUCTION_PERMILLE, oldestDays, (int) AHEAD.toMinutes(),
                UsualWeights.TIMES);
    }

    /** A slip is undone on the day on which the mistake is found, so that day's book must be open. */
    void mustLetUndo(Purchase slip) {
        days.mustNotBeClosed(slip.village(), LocalDate.now(clock));
    }

    private void mustBeRecent(LocalDateTime occurredAt, LocalDateTime arrivedAt) {
        new Fields().must(!occurredAt.isAfter(arrivedAt.plus(AHEAD)), "occurredAt", "ahead")
                .must(!occurredAt.isBefore(arrivedAt.minusDays(oldestDays)), "occurredAt", "too_old", oldestDays).orRefuse();
    }

    private Household seller(WeighIn weighIn, List<PlaceCode> own) {
        return weighIn.outsider().map(outsider -> outsiders(outsider, own))
                .orElseGet(() -> registered(weighIn.household().orElseThrow(), own));
    }

    private Household outsiders(Outsider seller, List<PlaceCode> own) {
        if (own.stream().noneMatch(place -> place.covers(seller.village()))) {
            throw new Refused(Reason.FOREIGN_VILLAGE, seller.name()).at("unregistered.place");
        }
        days.mustTakeOutsiders(seller);
        return register.outsidersOf(seller.village());
    }

    private Household registered(String code, List<PlaceCode> own) {
        Household seller = register.find(code).orElseThrow(() -> Refused.invalid("household", "household_unknown", code));
        if (own.stream().noneMatch(place -> place.covers(seller.village()))) {
            throw new Refused(Reason.FOREIGN_VILLAGE, code).at("household");
        }
        if (!seller.isOpen()) {
            throw new Refused(Reason.HOUSEHOLD_CLOSED, code).at("household");
        }
        return seller;
    }

    private void mustBeFair(Weighed weighed) {
        WeighIn weighIn = weighed.weighIn();
        catalogue.grade(weighIn.produce(), weighIn.grade());
        PriceBand band = catalogue.band(weighIn.produce(), weighIn.grade(), weighed.point(), weighed.day());
        if (!band.holds(weighIn.perKilogram()) && weighIn.priceReason().isEmpty()) {
            throw new Refused(Reason.OUTSIDE_PRICE_BAND, weighIn.perKilogram(), band.low(), band.high()).at("fenPerKilogram");
        }
    }
}
