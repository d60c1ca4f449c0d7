package org.countystore.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.evidence.Album;
import org.countystore.household.Household;
import org.countystore.household.Register;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.once.Once;
import org.countystore.place.Gazetteer;
import org.countystore.points.CardBook;
import org.countystore.points.PointsCard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A household tells at the kiosk of its village what it did, by card and PIN; its group head hears it. */
@ApplicationScoped
@Transactional
@Allowed(Role.KEEPER)
public class SelfReporting {
    private static final int LAST = 5;
    @Inject
    Scope scope;
    @Inject
    Once once;
    @Inject
    CardBook cards;
    @Inject
    Register register;
    @Inject
    Gazetteer gazetteer;
    @Inject
    Months months;
    @Inject
    SelfReports reports;
    @Inject
    Album album;
    @Inject
    Clock clock;

    /** Who tells what: the card says whose it is. */
    public record Wish(PlaceCode place, String card, SelfReport.Words words) {
    }

    /** What a household may tell this month: everything but deductions. */
    @Reading
    public List<Rule> rules(PlaceCode village) {
        scope.mustCover(village);
        return months.find(village, YearMonth.now(clock)).map(Statute::rules).orElse(List.of()).stream()
                .filter(rule -> !rule.kind().takes()).toList();
    }

    /**
     * Once for its id.
     *
     * @throws Refused NOT_FOUND, CARD_FROZEN, CARD_REPLACED, WRONG_PIN, CARD_OF_OTHER_VILLAGE; HOUSEHOLD_CLOSED; NO_GROUP_HEAD if nobody
     *                 would hear it; TOO_MANY_SELF_REPORTS if as many as its village lets wait; INVALID, NO_RULEBOOK, MONTH_REVIEWED
     */
    public SelfReport report(UUID uuid, Wish wish, String pin) {
        scope.mustCover(wish.place());
        if (once.isKnown("selfReport", uuid, wish)) {
            return reports.find(uuid).orElseThrow();
        }
        Household household = holder(wish.place(), wish.card(), pin);
        mustHaveHead(household);
        YearMonth month = YearMonth.from(wish.words().day());
        Rule rule = rule(household.village(), month, wish.words().rule());
        SelfReport report = new SelfReport(uuid, household, rule, wish.words(), Caller.current().name(), LocalDateTime.now(clock));
        register.hold(household.id());
        months.mustTakeDeeds(household.village(), month);
        mustHaveRoom(household, month);
        album.show(report.photos(), Caller.current().mustBeSignedIn(), household.village(), "photos");
        reports.add(report);
        return report;
    }

    private Household holder(PlaceCode village, String card, String pin) {
        PointsCard opened = cards.mustOpen(card, pin);
        if (!opened.place().equals(village)) {
            throw new Refused(Reason.CARD_OF_OTHER_VILLAGE, gazetteer.get(opened.place()).name()).at("card");
        }
        Household household = register.get(opened.household());
        household.mustBeOpen();
        return household;
    }

    private void mustHaveHead(Household household) {
        if (register.groupHeads(household.village()).stream().noneMatch(head -> head.account().isPresent()
                && household.groupHead().filter(mine -> mine == head.id()).isPresent())) {
            throw new Refused(Reason.NO_GROUP_HEAD);
        }
    }

    private Rule rule(PlaceCode village, YearMonth month, String code) {
        if (month.isAfter(YearMonth.now(clock))) {
            throw Refused.invalid("day", "day_ahead");
        }
        return months.statute(village, month).rule(code).orElseThrow(() -> Refused.invalid("rule", "no_such_rule", code));
    }

    private void mustHaveRoom(Household household, YearMonth month) {
        int most = most(household.village());
        if (reports.waitingOf(household.id(), month) >= most) {
            throw new Refused(Reason.TOO_MANY_SELF_REPORTS, most);
        }
    }

    private int most(PlaceCode place) {
        return reports.limit(place).or(() -> reports.limit(place.county())).map(SelfReportLimit::most).orElse(SelfReportLimit.USUAL);
    }

    /** How many of a household and a month may wait at once there. */
    @Reading
    @Allowed(Role.ADMIN)
    public int mostAt(PlaceCode place) {
        scope.mustCover(place);
        return most(place);
    }

    /** What the household told lately and what its head said to it, the newest first. @throws Refused as {@link #report} */
    public List<SelfReportRow> told(PlaceCode place, String card, String pin) {
        scope.mustCover(place);
        Household household = holder(place, card, pin);
        return months.reports(reports.lastOf(household.id(), LAST));
    }

    /** From now on so many of a household and a month may wait at once, in a village, or in the county where its villages say nothing. */
    @Allowed(Role.ADMIN)
    public SelfReportLimit limit(PlaceCode place, int most) {
        scope.mustCover(place);
        gazetteer.get(place);
        Optional<SelfReportLimit> known = reports.limit(place);
        SelfReportLimit limit = known.orElseGet(() -> new SelfReportLimit(place));
        limit.set(most);
        if (known.isEmpty()) {
            reports.add(limit);
        }
        return limit;
    }
}
