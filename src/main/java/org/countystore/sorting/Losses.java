package org.countystore.sorting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Weight;
import org.countystore.lot.MoveKind;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What was lost at a station, told from the moves of lots so that it adds up with them; four statements for any number of kinds. */
@Dependent
class Losses {
    private static final String STANDING = " and m.undoes is null and not exists (select u.id from LotMove u where u.undoes = m.id)";
    private static final String SHARED = " and s.move = m.id and h.id = s.household";
    @PersistenceContext
    EntityManager db;

    /** One row a kind and village, by kind and village. */
    List<Loss> of(PlaceCode station, LocalDate first, LocalDate last) {
        SortedMap<String, Loss> losses = new TreeMap<>();
        Stream.of(sorted(station, first, last), byProducts(station, first, last), unpacked(station, first, last),
                gone(station, first, last)).flatMap(List::stream).forEach(loss -> losses.merge(loss.produce() + "/" + loss.village(), loss, Loss::plus));
        return losses.values().stream().sorted(Comparator.comparing(Loss::produce).thenComparing(Loss::village)).toList();
    }

    private List<Loss> sorted(PlaceCode station, LocalDate first, LocalDate last) {
        return db.createQuery("select r.produce, h.village, m.kind, r.toleratedPermille, sum(s.grams)"
                + " from SortingRun r, LotMove m, MoveShare s, Household h"
                + " where r.station = :station and r.sortedOn >= :first and r.sortedOn <= :last and m.step = r.uuid"
                + " and m.kind in (:taken, :wasted)" + STANDING + SHARED
                + " group by r.produce, h.village, m.kind, r.toleratedPermille", Object[].class)
                .setParameter("station", station).setParameter("first", first).setParameter("last", last)
                .setParameter("taken", MoveKind.TAKEN).setParameter("wasted", MoveKind.WASTED).getResultStream()
                .map(row -> row[2] == MoveKind.WASTED ? loss(row[0], row[1], Loss.Way.WASTED, grams(row[4]))
                        : new Loss((ProduceCode) row[0], (PlaceCode) row[1], new Weight(grams(row[4])), grams(row[4]) * (int) row[3],
                                Weight.ZERO, Map.of())).toList();
    }

    private List<Loss> byProducts(PlaceCode station, LocalDate first, LocalDate last) {
        return db.createQuery("select r.produce, h.village, sum(s.grams)"
                + " from SortingRun r, LotMove m, MoveShare s, Household h, Lot l, Grade g"
                + " where r.station = :station and r.sortedOn >= :first and r.sortedOn <= :last and m.step = r.uuid"
                + " and m.kind = :made" + STANDING + SHARED
                + " and l.id = m.toLot and g.produce = l.produce and g.code = l.grade and g.byProduct = true"
                + " group by r.produce, h.village", Object[].class)
                .setParameter("station", station).setParameter("first", first).setParameter("last", last)
                .setParameter("made", MoveKind.MADE).getResultStream()
                .map(row -> new Loss((ProduceCode) row[0], (PlaceCode) row[1], Weight.ZERO, 0, new Weight(grams(row[2])), Map.of()))
                .toList();
    }

    private List<Loss> unpacked(PlaceCode station, LocalDate first, LocalDate last) {
        return db.createQuery("select l.produce, h.village, sum(s.grams)"
                + " from PackingRun p, LotMove m, MoveShare s, Household h, Lot l"
                + " where p.station = :station and p.packedOn >= :first and p.packedOn <= :last and m.step = p.uuid"
                + " and m.kind = :wasted" + STANDING + SHARED + " and l.id = p.lot group by l.produce, h.village", Object[].class)
                .setParameter("station", station).setParameter("first", first).setParameter("last", last)
                .setParameter("wasted", MoveKind.WASTED).getResultStream()
                .map(row -> loss(row[0], row[1], Loss.Way.UNPACKED, grams(row[2]))).toList();
    }

    private List<Loss> gone(PlaceCode station, LocalDate first, LocalDate last) {
        return db.createQuery("select l.produce, h.village, m.kind, m.why, sum(s.grams)"
                + " from LotMove m, MoveShare s, Household h, Lot l"
                + " where m.kind in (:shortage, :gain, :lost) and m.place = :station and m.at >= :begin and m.at < :end" + STANDING + SHARED
                + " and (l.id = m.fromLot or (m.fromLot is null and l.id = m.toLot))"
                + " group by l.produce, h.village, m.kind, m.why", Object[].class)
                .setParameter("shortage", MoveKind.SHORTAGE).setParameter("gain", MoveKind.SCALE_GAIN).setParameter("lost", MoveKind.LOST)
                .setParameter("station", station)
                .setParameter("begin", first.atStartOfDay()).setParameter("end", last.plusDays(1).atStartOfDay()).getResultStream()
                .map(row -> switch ((MoveKind) row[2]) {
                    case SHORTAGE -> loss(row[0], row[1], Loss.Way.SHORTAGE, grams(row[4]));
                    case SCALE_GAIN -> loss(row[0], row[1], Loss.Way.GAIN, -grams(row[4]));
                    default -> loss(row[0], row[1], Loss.Way.valueOf((String) row[3]), grams(row[4]));
                }).toList();
    }

    private static Loss loss(Object produce, Object village, Loss.Way way, long grams) {
        return new Loss((ProduceCode) produce, (PlaceCode) village, way, grams);
    }

    private static long grams(Object sum) {
        return ((Number) sum).longValue();
    }
}
