package org.countystore.sorting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Weight;
import org.countystore.lot.MoveKind;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What was lost at a station, told from the moves of lots so that it adds up with them. */
@Dependent
class Losses {
    private static final String STANDING = " and m.undoes is null and not exists (select u.id from LotMove u where u.undoes = m.id)";
    @PersistenceContext
    EntityManager db;

    /** One row a kind and village, by kind and village. */
    List<Loss> of(PlaceCode station, LocalDate first, LocalDate last) {
        SortedMap<String, Loss> losses = new TreeMap<>();
        List<Object[]> sorted = db.createQuery("select r.produce, h.village, m.kind, sum(s.grams)"
                + " from SortingRun r, LotMove m, MoveShare s, Household h"
                + " where r.station = :station and r.sortedOn >= :first and r.sortedOn <= :last and m.step = r.uuid"
                + " and m.kind in (:taken, :wasted)" + STANDING + " and s.move = m.id and h.id = s.household"
                + " group by r.produce, h.village, m.kind", Object[].class)
                .setParameter("station", station).setParameter("first", first).setParameter("last", last)
                .setParameter("taken", MoveKind.TAKEN).setParameter("wasted", MoveKind.WASTED).getResultList();
        sorted.forEach(row -> put(losses, row[0], row[1], row[2] == MoveKind.TAKEN ? weights(row[3], 0, 0) : weights(0, row[3], 0)));
        List<Object[]> missing = db.createQuery("select l.produce, h.village, sum(s.grams)"
                + " from LotMove m, MoveShare s, Household h, Lot l"
                + " where m.kind = :shortage and m.place = :station and m.at >= :begin and m.at < :end" + STANDING
                + " and l.id = m.fromLot and s.move = m.id and h.id = s.household group by l.produce, h.village", Object[].class)
                .setParameter("shortage", MoveKind.SHORTAGE).setParameter("station", station)
                .setParameter("begin", first.atStartOfDay()).setParameter("end", last.plusDays(1).atStartOfDay()).getResultList();
        missing.forEach(row -> put(losses, row[0], row[1], weights(0, 0, row[2])));
        return losses.values().stream().sorted(Comparator.comparing(Loss::produce).thenComparing(Loss::village)).toList();
    }

    private static void put(SortedMap<String, Loss> losses, Object produce, Object village, Weight... weights) {
        losses.merge(produce + "/" + village, new Loss((ProduceCode) produce, (PlaceCode) village, weights[0], weights[1], weights[2]),
                Loss::plus);
    }

    private static Weight[] weights(Object... grams) {
        return Arrays.stream(grams).map(each -> new Weight(((Number) each).longValue())).toArray(Weight[]::new);
    }
}
