package org.countystore.review;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.countystore.household.Household;
import org.countystore.household.Register;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What a village's month holds: its rulebook, its deeds, and whether it still takes any. */
@ApplicationScoped
class Months {
    @Inject
    Statutes statutes;
    @Inject
    Deeds deeds;
    @Inject
    Rulebooks rulebooks;
    @Inject
    Reviews reviews;
    @Inject
    Register register;
    @Inject
    DeedAlbum album;

    /** @throws Refused NO_RULEBOOK */
    Statute statute(PlaceCode village, YearMonth month) {
        return statutes.mustBeInForce(village, month);
    }

    Optional<Statute> find(PlaceCode village, YearMonth month) {
        return statutes.inForce(village, month);
    }

    /** @throws Refused MONTH_REVIEWED once its list hangs out; whoever puts it up at this moment waits, or has us wait */
    void mustTakeDeeds(PlaceCode village, YearMonth month) {
        reviews.locked(village, month).filter(review -> !review.isOpen()).ifPresent(done -> {
            throw new Refused(Reason.MONTH_REVIEWED, month);
        });
    }

    /** Those from the one before to the one after for which a rulebook holds. */
    List<GroupSheet.Month> around(PlaceCode village, YearMonth month) {
        return Stream.of(month.minusMonths(1), month, month.plusMonths(1)).flatMap(each -> find(village, each).stream()
                .map(statute -> new GroupSheet.Month(each, reviews.find(village, each).map(Review::isOpen).orElse(true), statute.rules())))
                .toList();
    }

    void add(Deed deed, List<UUID> photos) {
        deeds.add(deed);
        album.put(deed, photos);
    }

    /** With photos that the reviewers of the village may see already. */
    void addShown(Deed deed, List<UUID> photos) {
        deeds.add(deed);
        album.putShown(deed, photos);
    }

    List<UUID> photos(Deed deed) {
        return album.of(deed);
    }

    Deed deed(UUID uuid) {
        return deeds.find(uuid).orElseThrow(() -> Refused.notFound("deed", uuid));
    }

    Deed deed(long id) {
        return deeds.get(id);
    }

    Listed<DeedRow> deeds(Map<HouseholdId, Household> households, Page page) {
        Listed<Deed> found = page.cut(deeds.of(households.keySet(), page), Deed::id);
        Map<Long, Rule> rules = rulesOf(found.items());
        return found.map(deed -> new DeedRow(deed, households.get(deed.household()), rules.get(deed.rule())));
    }

    /** All that stand of the month, in the order of their days. */
    List<DeedRow> rows(PlaceCode village, YearMonth month) {
        return rows(deeds.of(village, month));
    }

    List<DeedRow> rows(List<Deed> found) {
        Map<HouseholdId, Household> households = register.all(found.stream().map(Deed::household).distinct().toList());
        Map<Long, Rule> rules = rulesOf(found);
        return found.stream().map(deed -> new DeedRow(deed, households.get(deed.household()), rules.get(deed.rule()))).toList();
    }

    List<SelfReportRow> reports(List<SelfReport> found) {
        Map<HouseholdId, Household> households = register.all(found.stream().map(SelfReport::household).distinct().toList());
        Map<Long, Rule> rules = rules(found.stream().map(SelfReport::rule));
        return found.stream().map(report -> new SelfReportRow(report, households.get(report.household()), rules.get(report.rule())))
                .toList();
    }

    Rule rule(Deed deed) {
        return rule(deed.rule());
    }

    Rule rule(long id) {
        return rules(Stream.of(id)).get(id);
    }

    private Map<Long, Rule> rulesOf(List<Deed> found) {
        return rules(found.stream().map(Deed::rule));
    }

    private Map<Long, Rule> rules(Stream<Long> ids) {
        return rulebooks.rules(ids.distinct().toList()).stream().collect(Collectors.toMap(Rule::id, Function.identity()));
    }
}
