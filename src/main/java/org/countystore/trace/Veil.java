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
import org.countystore.household.Nameplate;
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
        Set<Contribution> numbered = Consent.toldApart(contributions, each -> each.household().publishName());
        List<Row> rows = new ArrayList<>();
        Map<PlaceCode, Village> villages = new HashMap<>();
        contributions.forEach(each -> villages.computeIfAbsent(each.household().village(), code ->
                new Village(gazetteer.get(code), known.test(code), named.test(code))));
        Map<PlaceCode, Weight> rest = new LinkedHashMap<>();
        for (Contribution each : contributions) {
            Nameplate household = each.household();
            Village village = villages.get(household.village());
            if (rows.size() < MOST_HOUSEHOLDS && village.known()) {
                String name = village.named() ? household.headName() : household.maskedHead();
                rows.add(row(each, household.code(), Optional.of(name), village));
            } else if (rows.size() < MOST_HOUSEHOLDS && numbered.contains(each)) {
                rows.add(row(each, "H" + (rows.size() + 1), Optional.empty(), village));
            } else {
                rest.merge(household.village(), each.weight(), Weight::plus);
            }
        }
        rest.entrySet().stream().sorted(Map.Entry.<PlaceCode, Weight>comparingByValue(Comparator.reverseOrder())).forEach(village ->
                rows.add(new Row(Optional.empty(), Optional.empty(), villages.get(village.getKey()).place(), village.getValue(),
                        Optional.empty())));
        return rows;
    }

    /** What the reader may know of who lives there: the households at all, and by full name. */
    private record Village(Place place, boolean known, boolean named) {
    }

    /** For who is nobody's neighbour. */
    List<Row> publicRows(List<Contribution> contributions) {
        return rows(contributions, place -> false, place -> false);
    }

    private static Row row(Contribution each, String household, Optional<String> name, Village village) {
        return new Row(Optional.of(household), name, village.place(), each.weight(), Optional.of(each.cost()));
    }
}
