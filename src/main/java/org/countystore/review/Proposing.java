package org.countystore.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.countystore.access.Scope;
import org.countystore.household.Household;
import org.countystore.household.Register;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
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

/** Proposing deeds: a group head does, for the households of the own group. */
@ApplicationScoped
@Transactional
@Allowed(Role.HEAD)
public class Proposing {
    private static final int LATELY = 50;
    @Inject
    Scope scope;
    @Inject
    Once once;
    @Inject
    Register register;
    @Inject
    Gazetteer gazetteer;
    @Inject
    SelfReports reports;
    @Inject
    Months months;
    @Inject
    Clock clock;

    /** @param known if it stood already when it was asked for */
    public record Proposed(Deed deed, boolean known) {
    }

    /** @throws Refused INVALID, NOT_YOUR_HOUSEHOLD, HOUSEHOLD_CLOSED, NO_RULEBOOK, MONTH_REVIEWED */
    public Proposed propose(UUID uuid, Deed.Words words) {
        List<PlaceCode> own = scope.places();
        if (once.isKnown("deed", uuid, words)) {
            return new Proposed(months.deed(uuid), true);
        }
        words.check(LocalDate.now(clock));
        Household household = register.find(words.household()).filter(found -> own.stream().anyMatch(place -> place.covers(found.village())))
                .orElseThrow(() -> Refused.invalid("household", "household_unknown", words.household()));
        household.mustBeOpen();
        if (mine(household.village()).stream().noneMatch(each -> each.id().equals(household.id()))) {
            throw new Refused(Reason.NOT_YOUR_HOUSEHOLD, household.code()).at("household");
        }
        months.mustTakeDeeds(household.village(), words.month());
        Rule rule = months.statute(household.village(), words.month()).rule(words.rule())
                .orElseThrow(() -> Refused.invalid("rule", "no_such_rule", words.rule()));
        Deed deed = new Deed(uuid, household, rule, words, Caller.current().name(), LocalDateTime.now(clock));
        months.add(deed, words.photos());
        return new Proposed(deed, false);
    }

    /** Proposed by mistake: as long as its month is not on notice. Repeated, it answers what stands. */
    public Deed withdraw(UUID uuid) {
        Deed deed = months.deed(uuid);
        scope.mustCover(deed.village());
        if (!deed.proposedBy().equals(Caller.current().name())) {
            throw new Refused(Reason.NOT_ALLOWED);
        }
        if (deed.state() != Deed.State.WITHDRAWN) {
            months.mustTakeDeeds(deed.village(), deed.month());
            deed.withdraw(LocalDateTime.now(clock));
        }
        return deed;
    }

    /** The households of the own group. */
    @Reading
    public List<Household> households(PlaceCode village) {
        scope.mustCover(village);
        return mine(village);
    }

    /** What may be proposed this month; none where no rulebook holds. */
    @Reading
    public Optional<Statute> rules(PlaceCode village) {
        scope.mustCover(village);
        return months.find(village, YearMonth.now(clock));
    }

    /** What a phone needs to propose without a network: the own group and the rules from last month to next month. */
    @Reading
    public GroupSheet sheet(PlaceCode village) {
        scope.mustCover(village);
        LocalDateTime now = LocalDateTime.now(clock);
        YearMonth month = YearMonth.from(now);
        List<Household> group = mine(village);
        return new GroupSheet(now, gazetteer.get(village), group, months.around(village, month),
                months.deeds(byId(group), Page.of(LATELY)).items().stream()
                        .filter(row -> !row.deed().month().isBefore(month.minusMonths(1))).toList(),
                months.reports(reports.waitingOf(byId(group).keySet())));
    }

    /** What became of the deeds of the own group, newest first. */
    @Reading
    public Listed<DeedRow> deeds(PlaceCode village, Page page) {
        scope.mustCover(village);
        return months.deeds(byId(mine(village)), page);
    }

    private static Map<HouseholdId, Household> byId(List<Household> group) {
        return group.stream().collect(Collectors.toMap(Household::id, Function.identity()));
    }

    private List<Household> mine(PlaceCode village) {
        return register.lookedAfterBy(village, Caller.current().mustBeSignedIn());
    }
}
