package org.countystore.review;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.countystore.kernel.HouseholdId;

/** What the deeds of a month bring, household by household, under the caps of its rulebook. */
final class Awards {
    private final Map<Long, Long> byDeed = new HashMap<>();
    private final Map<HouseholdId, Long> byHousehold = new LinkedHashMap<>();

    private Awards() {
    }

    /** @param voted of each deed by its id, before caps; deeds without are left out */
    static Awards of(Statute statute, List<DeedRow> rows, Map<Long, Long> voted) {
        Awards awards = new Awards();
        rows.stream().filter(row -> voted.containsKey(row.deed().id()))
                .collect(Collectors.groupingBy(row -> row.deed().household(), LinkedHashMap::new, Collectors.toList()))
                .forEach((household, deeds) -> awards.reckon(statute, household, deeds, voted));
        return awards;
    }

    private void reckon(Statute statute, HouseholdId household, List<DeedRow> deeds, Map<Long, Long> voted) {
        List<Long> awarded = Reckoning.of(statute.book().cap(),
                deeds.stream().map(row -> new Reckoning.Judged(row.rule(), voted.get(row.deed().id()))).toList());
        long sum = 0;
        for (int i = 0; i < deeds.size(); i++) {
            byDeed.put(deeds.get(i).deed().id(), awarded.get(i));
            sum += deeds.get(i).signed(awarded.get(i));
        }
        byHousehold.put(household, sum);
    }

    /** Without a sign. */
    long of(Deed deed) {
        return byDeed.get(deed.id());
    }

    /** Of all households that are left with something. */
    Map<HouseholdId, Long> byHousehold() {
        return byHousehold.entrySet().stream().filter(each -> each.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    /** What gifts add for each of them. @param percent that the gifts suffice for */
    Map<HouseholdId, Long> matched(Matching matching, long percent) {
        Map<HouseholdId, Long> matched = new LinkedHashMap<>();
        byHousehold().forEach((household, earned) -> matched.put(household, matching.of(earned, percent)));
        matched.values().removeIf(points -> points == 0);
        return matched;
    }

    long sum() {
        return byHousehold.values().stream().mapToLong(Long::longValue).sum();
    }
}
