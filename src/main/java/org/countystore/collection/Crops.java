package org.countystore.collection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Rows;
import org.countystore.kernel.Weight;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What all households have brought. */
@Dependent
class Crops {
    private static final String ADD = "UPDATE crop SET grams = grams + ? WHERE household_id = ? AND produce = ? AND year_no = ?";
    /** Households of a village times the kinds that each has an estimate for. */
    private static final int MOST = 20_000;
    @PersistenceContext
    EntityManager db;

    /**
     * At once and in this order, which locks them until the end of the transaction: others who buy from these households wait. So
     * it comes last.
     *
     * @param more what comes to each, below zero for what is undone
     */
    void add(SortedMap<Crop.Key, Weight> more) {
        List<Crop.Key> keys = List.copyOf(more.keySet());
        Rows rows = new Rows(db::unwrap);
        int[] met = rows.change(ADD, keys.stream().<List<Object>>map(key ->
                List.of(more.get(key).grams(), key.household().value(), key.produce().value(), key.year())).toList()).write();
        rows.add(IntStream.range(0, met.length).filter(i -> met[i] == 0).mapToObj(keys::get)
                .map(key -> new Crop(key, more.get(key))).toList()).write();
    }

    /** Those that there are, for a few dozen at most. */
    Map<Crop.Key, Weight> of(Collection<Crop.Key> keys) {
        return db.createQuery("""
                select c.household, c.produce, c.year, c.grams from Crop c
                where c.household in :households and c.year in :years""", Object[].class)
                .setParameter("households", keys.stream().map(Crop.Key::household).distinct().toList())
                .setParameter("years", keys.stream().map(Crop.Key::year).distinct().toList()).getResultStream()
                .collect(Collectors.toMap(row -> new Crop.Key((HouseholdId) row[0], (ProduceCode) row[1], (int) row[2]),
                        row -> (Weight) row[3]));
    }

    /** In that year, of the kinds that are estimated for households of the village. */
    Map<Capacities.Kind, Weight> in(PlaceCode village, int year) {
        return db.createQuery("""
                select c.household, c.produce, c.grams from Crop c, Capacity k
                where k.village = :village and c.household = k.household and c.produce = k.produce and c.year = :year""", Object[].class)
                .setParameter("village", village).setParameter("year", year).setMaxResults(MOST).getResultStream()
                .collect(Collectors.toMap(row -> new Capacities.Kind((HouseholdId) row[0], (ProduceCode) row[1]), row -> (Weight) row[2]));
    }
}
