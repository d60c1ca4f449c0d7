package org.countystore.collection;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.countystore.household.Household;
import org.countystore.household.Register;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Fields;
import org.countystore.kernel.GradeCode;
import org.countystore.kernel.PhoneClock;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Uuids;
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

    /**
     * @param said by the ids of their slips
     * @param own  the places for which the clerk may buy
     */
    Map<UUID, Weighed> weigh(Map<UUID, WeighIn> said, List<PlaceCode> own, PhoneClock phone) {
        return weigh(said, new Sending(Caller.current().name(), own, phone, LocalDateTime.now(clock), false));
    }


    /** What there would be to say about it, before anything is bought. */
    Set<Oddity> oddities(WeighIn weighIn, List<PlaceCode> own) {
        UUID asked = Uuids.next();
        Weighed weighed = weigh(Map.of(asked, weighIn), own, PhoneClock.UNTOLD).get(asked);
        return weighed.with(guards.ofCapacity(weighed)).oddities();
    }

    Map<UUID, Weighed> weigh(Map<UUID, WeighIn> said, Sending sending) {
        Map<String, Household> registered = register.byCode(said.values().stream().flatMap(each -> each.household().stream()).toList());
        Map<UUID, Weighed> all = new LinkedHashMap<>();
        said.forEach((slip, each) -> all.put(slip, read(each, sending, registered)));
        all.values().stream().map(Weighed::market).distinct().forEach(market -> days.mustBuyOn(market.point(), market.day()));
        mustBeFair(all.values());
        all.replaceAll((slip, weighed) -> weighed.with(guards.look(weighed)));
        return all;
    }

    private Weighed read(WeighIn said, Sending sending, Map<String, Household> registered) {
        said.check();
        WeighIn weighIn = said.at(sending.clock().corrected(said.occurredAt(), sending.at()));
        mustBeRecent(weighIn.occurredAt(), sending.at());
        Household seller = weighIn.outsider().map(outsider -> outsiders(outsider, sending.own()))
                .orElseGet(() -> registered(weighIn.household().orElseThrow(), registered, sending.own()));
        return new Weighed(weighIn, said.occurredAt(), seller, sending);
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

    private Household outsiders(Outsider seller, List<PlaceCode> own) {
        if (own.stream().noneMatch(place -> place.covers(seller.village()))) {
            throw new Refused(Reason.FOREIGN_VILLAGE, seller.name()).at("unregistered.place");
        }
        days.mustTakeOutsiders(seller);
        return register.outsidersOf(seller.village());
    }

    private static Household registered(String code, Map<String, Household> registered, List<PlaceCode> own) {
        Household seller = Optional.ofNullable(registered.get(code))
                .orElseThrow(() -> Refused.invalid("household", "household_unknown", code));
        if (own.stream().noneMatch(place -> place.covers(seller.village()))) {
            throw new Refused(Reason.FOREIGN_VILLAGE, code).at("household");
        }
        if (!seller.isOpen()) {
            throw new Refused(Reason.HOUSEHOLD_CLOSED, code).at("household");
        }
        return seller;
    }

    private void mustBeFair(Collection<Weighed> all) {
        Map<Quote, PriceBand> bands = new HashMap<>();
        all.forEach(weighed -> mustBeFair(weighed.weighIn(), bands.computeIfAbsent(Quote.of(weighed), this::band)));
    }

    /** What a price is asked for. */
    private record Quote(ProduceCode produce, GradeCode grade, Weighed.Market market) {
        static Quote of(Weighed weighed) {
            return new Quote(weighed.weighIn().produce(), weighed.weighIn().grade(), weighed.market());
        }
    }

    private PriceBand band(Quote quote) {
        catalogue.grade(quote.produce(), quote.grade());
        return catalogue.band(quote.produce(), quote.grade(), quote.market().point(), quote.market().day());
    }

    private static void mustBeFair(WeighIn weighIn, PriceBand band) {
        if (!band.holds(weighIn.perKilogram()) && weighIn.priceReason().isEmpty()) {
            throw new Refused(Reason.OUTSIDE_PRICE_BAND, weighIn.perKilogram(), band.low(), band.high()).at("fenPerKilogram");
        }
    }
}
