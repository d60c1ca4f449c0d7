package org.countystore.review;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.countystore.access.Scope;
import org.countystore.household.GroupHead;
import org.countystore.household.Register;
import org.countystore.household.Subclass;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Comparing for the supervisor how points are spread, so that somebody asks where something stands out. */
@ApplicationScoped
@Transactional
@Allowed(Role.AUDITOR)
public class Comparing {
    private static final int MONTHS = 12;
    @Inject
    Scope scope;
    @Inject
    Spreads spreads;
    @Inject
    SecondLooks looks;
    @Inject
    Roundtable table;
    @Inject
    Register register;
    @Inject
    Clock clock;

    /**
     * Over the twelve months before this one, as far as they are posted. People, that is reviewers and group heads, are compared
     * within their village only; of a larger place there are classes of households alone.
     */
    @Reading
    public Fairness fairness(PlaceCode place) {
        scope.mustCover(place);
        YearMonth last = YearMonth.now(clock).minusMonths(1);
        YearMonth first = last.minusMonths(MONTHS - 1L);
        Map<Long, Long> points = spreads.points(place, first, last);
        List<Spreads.Home> households = spreads.households(place, first, last);
        Interval all = of(households, points);
        return new Fairness(first, last, all.figure(), place.isVillage() ? reviewers(place, spreads.votes(place, first, last)) : List.of(),
                place.isVillage() ? groups(place, households, points) : List.of(), Arrays.stream(Subclass.values())
                        .map(subclass -> new Fairness.ByClass(subclass, of(only(households, each -> each.subclass() == subclass), points)))
                        .filter(row -> row.points().cases() > 0).toList(), looks.steadiness(place, first, last));
    }

    private static List<Spreads.Home> only(List<Spreads.Home> households, Predicate<Spreads.Home> those) {
        return households.stream().filter(those).toList();
    }

    /** Points a household, with those that have none. */
    private static Interval of(List<Spreads.Home> households, Map<Long, Long> points) {
        double sum = 0;
        double squares = 0;
        for (Spreads.Home household : households) {
            double had = points.getOrDefault(household.household(), 0L);
            sum += had;
            squares += had * had;
        }
        return Interval.ofMean(households.size(), sum, squares);
    }

    private List<Fairness.ByGroup> groups(PlaceCode village, List<Spreads.Home> households, Map<Long, Long> points) {
        Map<Long, String> heads = register.groupHeads(village).stream().collect(Collectors.toMap(GroupHead::id, GroupHead::name));
        List<Fairness.ByGroup> groups = new ArrayList<>();
        heads.forEach((id, name) -> groups.add(new Fairness.ByGroup(Optional.of(name),
                of(only(households, each -> each.group().filter(id::equals).isPresent()), points))));
        groups.add(new Fairness.ByGroup(Optional.empty(), of(only(households, each -> each.group().filter(heads::containsKey).isEmpty()), points)));
        return groups.stream().filter(group -> group.points().cases() > 0).toList();
    }

    private List<Fairness.ByReviewer> reviewers(PlaceCode village, List<Spreads.Cast> votes) {
        Map<String, String> names = table.namesAt(village);
        return votes.stream().collect(Collectors.groupingBy(Spreads.Cast::name, TreeMap::new, Collectors.reducing(Spreads.Cast::plus)))
                .values().stream().flatMap(Optional::stream).map(cast -> cast.figures(names.getOrDefault(cast.name(), cast.name()))).toList();
    }
}
