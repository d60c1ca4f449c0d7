package org.countystore.review;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.countystore.household.Subclass;
import org.countystore.kernel.PlaceCode;

/**
 * Reckons posted deeds anew, household by household. What the reviewers decided stands as it is, as near to it as the draft's
 * rule of the same code allows; caps and deductions are the draft's.
 */
final class Simulator {
    private final Statute draft;
    private final Map<String, Rule> rules;
    private final Set<String> tried = new HashSet<>();
    private final Map<RuleClass, Simulation.ByKind> kinds = new EnumMap<>(RuleClass.class);
    private final Map<Subclass, List<Year>> classes = new EnumMap<>(Subclass.class);
    private final Map<String, Simulation.Lost> lost = new TreeMap<>();
    private final Map<PlaceCode, Year> villages = new TreeMap<>();
    private long matched;

    /** What a household, or a village, had and would have. */
    private record Year(long was, long would) {
        Year plus(Year other) {
            return new Year(was + other.was, would + other.would);
        }
    }

    Simulator(Statute draft) {
        this.draft = draft;
        this.rules = draft.rules().stream().collect(Collectors.toMap(Rule::code, Function.identity()));
    }

    /** @param deeds of one household, by month and day */
    void add(List<PastDeed> deeds) {
        Year year = deeds.stream().collect(Collectors.groupingBy(PastDeed::month)).values().stream().map(this::month)
                .reduce(new Year(0, 0), Year::plus);
        PastDeed any = deeds.get(0);
        classes.computeIfAbsent(any.subclass(), none -> new ArrayList<>()).add(year);
        villages.merge(any.village(), year, Year::plus);
    }

    private Year month(List<PastDeed> deeds) {
        List<PastDeed> kept = deeds.stream().filter(deed -> rules.containsKey(deed.code())).toList();
        List<Long> anew = Reckoning.of(draft.book().cap(), kept.stream().map(this::judged).toList());
        long would = 0;
        for (int i = 0; i < kept.size(); i++) {
            Rule rule = rules.get(kept.get(i).code());
            long points = rule.kind().takes() ? -anew.get(i) : anew.get(i);
            count(rule.kind(), 1, kept.get(i).brought(), points);
            tried.add(rule.code());
            would += points;
        }
        long earned = would;
        matched += draft.book().matching().map(matching -> matching.of(earned)).orElse(0L);
        deeds.stream().filter(deed -> !rules.containsKey(deed.code())).forEach(this::lose);
        return new Year(deeds.stream().mapToLong(PastDeed::brought).sum(), would);
    }

    private Reckoning.Judged judged(PastDeed deed) {
        Rule rule = rules.get(deed.code());
        return new Reckoning.Judged(rule, rule.nearest(deed.voted()));
    }

    private void lose(PastDeed deed) {
        count(deed.kind(), 1, deed.brought(), 0);
        lost.merge(deed.code(), new Simulation.Lost(deed.code(), deed.name(), 1, deed.brought()),
                (one, other) -> new Simulation.Lost(one.code(), other.name(), one.deeds() + 1, one.was() + other.was()));
    }

    private void count(RuleClass kind, long deeds, long was, long would) {
        kinds.merge(kind, new Simulation.ByKind(kind, deeds, was, would), (one, other) -> new Simulation.ByKind(kind,
                one.deeds() + other.deeds(), one.was() + other.was(), one.would() + other.would()));
    }

    Set<PlaceCode> villages() {
        return villages.keySet();
    }

    /** @param covers what the funds of those villages can bear */
    Simulation result(YearMonth first, YearMonth last, Map<PlaceCode, Long> covers) {
        Map<Subclass, Simulation.ByClass> spread = new EnumMap<>(Subclass.class);
        classes.forEach((subclass, years) -> spread.put(subclass, spread(subclass, years)));
        return new Simulation(draft.book(), first, last, List.copyOf(kinds.values()), List.copyOf(spread.values()), List.copyOf(lost.values()),
                draft.rules().stream().filter(rule -> !tried.contains(rule.code())).toList(),
                villages.entrySet().stream().map(each -> new Simulation.ByVillage(each.getKey(), each.getValue().was(),
                        each.getValue().would(), covers.getOrDefault(each.getKey(), 0L))).toList(), matched);
    }

    private static Simulation.ByClass spread(Subclass subclass, List<Year> years) {
        List<Long> sorted = years.stream().map(Year::would).sorted().toList();
        Year sum = years.stream().reduce(new Year(0, 0), Year::plus);
        return new Simulation.ByClass(subclass, years.size(), sum.was(), sum.would(), quarter(sorted, 1), quarter(sorted, 2), quarter(sorted, 3),
                years.stream().filter(year -> year.would() > year.was()).count(), years.stream().filter(year -> year.would() < year.was()).count());
    }

    /** The least figure that as many quarters of all do not exceed. */
    private static long quarter(List<Long> sorted, int quarters) {
        return sorted.get((sorted.size() * quarters + 3) / 4 - 1);
    }
}
