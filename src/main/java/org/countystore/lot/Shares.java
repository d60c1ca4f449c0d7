package org.countystore.lot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.LotId;
import org.countystore.kernel.Rows;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Which household has how much in which lot. */
@Dependent
class Shares {
    private static final String REFRESH = "eclipselink.refresh";
    @PersistenceContext
    EntityManager db;

    /** For who only looks: of hundreds of rows none is watched for changes. */
    List<Share> read(LotId lot) {
        return db.createQuery("""
                select s.household, s.grams, s.fen, s.remainingGrams, s.remainingFen from Share s
                where s.lot = :lot order by s.household""", Object[].class)
                .setParameter("lot", lot.value()).getResultStream().map(row -> share(lot, row)).toList();
    }

    private static Share share(LotId lot, Object[] row) {
        return new Share(lot, new HouseholdId((Long) row[0]), new Part((Long) row[1], (Long) row[2]), new Part((Long) row[3], (Long) row[4]));
    }

    /** As the database has them now, whatever this transaction saw before it locked their lots. */
    List<Share> of(Collection<LotId> lots) {
        return db.createQuery("select s from Share s where s.lot in :lots order by s.lot, s.household", Share.class)
                .setParameter("lots", lots.stream().map(LotId::value).toList()).setHint(REFRESH, true).getResultList();
    }

    /** What is left of each of these lots. */
    Map<LotId, Heap> remaining(Collection<LotId> lots) {
        Map<LotId, Heap> heaps = new HashMap<>();
        lots.forEach(lot -> heaps.put(lot, Heap.NOTHING));
        of(lots).stream().filter(share -> !share.remaining().equals(Part.NONE))
                .forEach(share -> heaps.merge(share.lot(),
                        new Heap(new TreeMap<>(Map.of(share.household(), share.remaining()))), Heap::plus));
        return heaps;
    }

    /** How many households have a part in each of these lots. */
    Map<LotId, Long> households(Collection<LotId> lots) {
        return lots.isEmpty() ? Map.of() : db.createQuery(
                "select s.lot, count(s) from Share s where s.lot in :lots group by s.lot", Object[].class)
                .setParameter("lots", lots.stream().map(LotId::value).toList()).getResultStream()
                .collect(Collectors.toMap(row -> new LotId((Long) row[0]), row -> (Long) row[1]));
    }

    boolean areUntouched(Collection<LotId> lots) {
        return of(lots).stream().allMatch(Share::isUntouched);
    }

    void born(LotId lot, Heap heap) {
        new Rows(db::unwrap).add(of(lot, heap)).write();
    }

    /** The rows that a lot is born with. */
    static List<Share> of(LotId lot, Heap heap) {
        return heap.parts().entrySet().stream().map(part -> new Share(lot, part.getKey(), part.getValue())).toList();
    }

    /** Takes these heaps out of lots that this transaction has locked. */
    void takeOut(Map<LotId, Heap> heaps) {
        byLot(heaps.keySet()).forEach((lot, rows) ->
                heaps.get(lot).parts().forEach((household, part) -> rows.get(household).give(part)));
    }

    /** Puts these heaps onto lots that this transaction has locked. */
    void putOn(Map<LotId, Heap> heaps) {
        byLot(heaps.keySet()).forEach((lot, rows) ->
                heaps.get(lot).parts().forEach((household, part) -> rows.get(household).get(part)));
    }

    private Map<LotId, Map<HouseholdId, Share>> byLot(Collection<LotId> lots) {
        Map<LotId, Map<HouseholdId, Share>> rows = new HashMap<>();
        for (Share share : lots.isEmpty() ? new ArrayList<Share>() : of(lots)) {
            rows.computeIfAbsent(share.lot(), same -> new HashMap<>()).put(share.household(), share);
        }
        return rows;
    }
}
