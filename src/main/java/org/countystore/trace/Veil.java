package org.countystore.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.countystore.household.Consent;
import org.countystore.household.Household;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Weight;
import org.countystore.place.Gazetteer;
import org.countystore.place.Place;
import org.countystore.trace.JourneySheet.Row;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * Lays over a journey what its reader must not know.
 *
 * <p>People of a place see its households. For everybody else a household is a number that holds inside this journey, and
 * that only if it agreed and at least two others of the journey did too; the rest is one row a village, with grams and
 * without fen.
 */
@Dependent
class Veil {
    static final int MOST_HOUSEHOLDS = 100;
    @Inject
    Gazetteer gazetteer;

    /**
     * @param known  places whose households the reader may know
     * @param named  places whose people the reader may know by full name
     */
    List<Row> rows(List<Contribution> contributions, Predicate<PlaceCode> known, Predicate<PlaceCode> named) {
        Set<Contribution> numbered = Consent.toldApart(contributions, Contribution::household);
        List<Row> rows = new ArrayList<>();
        Map<PlaceCode, Place> villages = new HashMap<>();
        contributions.forEach(each -> villages.computeIfAbsent(each.household().village(), gazetteer::get));
        Map<PlaceCode, Weight> rest = new LinkedHashMap<>();
        for (Contribution each : contributions) {
            Household household = each.household();
            if (rows.size() < MOST_HOUSEHOLDS && known.test(household.village())) {
                String name = named.test(household.village()) ? household.headName() : household.maskedHead();
                rows.add(row(each, household.code(), Optional.of(name), villages));
            } else if (rows.size() < MOST_HOUSEHOLDS && numbered.contains(each)) {
                rows.add(row(each, "H" + (rows.size() + 1), Optional.empty(), villages));
            } else {
                rest.merge(household.village(), each.weight(), Weight::plus);
            }
        }
        rest.entrySet().stream().sorted(Map.Entry.<PlaceCode, Weight>comparingByValue(Comparator.reverseOrder())).forEach(village ->
                rows.add(new Row(Optional.empty(), Optional.empty(), villages.get(village.getKey()), village.getValue(),
                        Optional.empty())));
        return rows;
    }

    /** For who is nobody's neighbour. */
    List<Row> publicRows(List<Contribution> contributions) {
        return rows(contributions, place -> false, place -> false);
    }

    private static Row row(Contribution each, String household, Optional<String> name, Map<PlaceCode, Place> villages) {
        return new Row(Optional.of(household), name, villages.get(each.household().village()), each.weight(), Optional.of(each.cost()));
    }
}
