package org.countystore.lot;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import org.countystore.kernel.LotId;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Rows;
import org.countystore.kernel.Weight;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Every move that ever was. */
@Dependent
class LotMoves {
    @PersistenceContext
    EntityManager db;

    /** Written now, so that a lost race shows here and not at the end of the transaction. */
    void write(StepLog log) {
        write(rows(), List.of(log));
    }

    /** The same together with rows that the moves refer to. */
    void write(Rows before, List<StepLog> logs) {
        before.add(logs.stream().flatMap(log -> log.moves().stream()).toList())
                .add(logs.stream().flatMap(LotMoves::shares).toList()).write();
    }

    private static Stream<MoveShare> shares(StepLog log) {
        return log.moves().stream().flatMap(move -> log.heapOf(move).parts().entrySet().stream()
                .map(part -> new MoveShare(move.id(), part.getKey(), part.getValue())));
    }

    Rows rows() {
        return new Rows(db::unwrap);
    }

    List<LotMove> of(UUID step) {
        return db.createQuery("select m from LotMove m where m.step = :step order by m.no", LotMove.class)
                .setParameter("step", step).getResultList();
    }

    boolean anyUndone(Collection<LotMove> moves) {
        return !db.createQuery("select m.id from LotMove m where m.undoes in :moves", Long.class)
                .setParameter("moves", ids(moves)).setMaxResults(1).getResultList().isEmpty();
    }

    /** Who had which part in each of these moves, by the id of the move. */
    Map<Long, Heap> heaps(Collection<LotMove> moves) {
        Map<Long, Heap> heaps = new HashMap<>();
        moves.forEach(move -> heaps.put(move.id(), Heap.NOTHING));
        db.createQuery("select s from MoveShare s where s.move in :moves", MoveShare.class)
                .setParameter("moves", ids(moves)).getResultStream()
                .forEach(share -> heaps.merge(share.move(),
                        new Heap(new TreeMap<>(Map.of(share.household(), share.part()))), Heap::plus));
        return heaps;
    }

    private static List<Long> ids(Collection<LotMove> moves) {
        return moves.stream().map(LotMove::id).toList();
    }

    /** Where it was made. */
    PlaceCode birthplace(LotId made) {
        return db.createQuery("select m.place from LotMove m where m.toLot = :lot and m.kind = :made and m.undoes is null", PlaceCode.class)
                .setParameter("lot", made).setParameter("made", MoveKind.MADE).getSingleResult();
    }

    /** From which lots these were made, one level up. */
    List<LotId> parents(Set<LotId> lots) {
        return db.createQuery("""
                select distinct t.fromLot from LotMove m, LotMove t
                where m.toLot in :lots and m.kind = :made and m.undoes is null and t.step = m.step and t.kind = :taken
                  and not exists (select u from LotMove u where u.undoes = m.id)""", LotId.class)
                .setParameter("taken", MoveKind.TAKEN).setParameter("made", MoveKind.MADE).setParameter("lots", lots)
                .setMaxResults(Lineage.MOST + 1).getResultList();
    }

    /** Which lots were made from these, one level down. */
    List<LotId> children(Set<LotId> lots) {
        return db.createQuery("""
                select distinct m.toLot from LotMove t, LotMove m
                where t.fromLot in :lots and t.kind = :taken and t.undoes is null and m.step = t.step and m.kind = :made
                  and not exists (select u from LotMove u where u.undoes = m.id)""", LotId.class)
                .setParameter("taken", MoveKind.TAKEN).setParameter("made", MoveKind.MADE).setParameter("lots", lots)
                .setMaxResults(Lineage.MOST + 1).getResultList();
    }

    /** What happened to these lots, by what, why and where: what leaves them, and what came into them out of no lot. */
    List<Passage> passages(Collection<LotId> lots) {
        return Stream.of("m.fromLot in :lots and m.kind <> :taken", "m.toLot in :lots and m.fromLot is null and m.kind <> :taken")
                .flatMap(end -> db.createQuery("""
                    select m.kind, m.why, m.place, min(m.at), max(m.at), sum(m.grams), count(m) from LotMove m
                    where %s and m.undoes is null and not exists (select u from LotMove u where u.undoes = m.id)
                    group by m.kind, m.why, m.place""".formatted(end), Object[].class)
                        .setParameter("lots", lots).setParameter("taken", MoveKind.TAKEN).getResultStream())
                .map(row -> new Passage((MoveKind) row[0], (String) row[1], (PlaceCode) row[2], time(row[3]), time(row[4]),
                        new Weight(((Number) row[5]).longValue()), ((Number) row[6]).intValue())).toList();
    }

    /** A function of a column comes back as the driver has it. */
    private static LocalDateTime time(Object told) {
        return told instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) told;
    }

    /** What happened to these lots, oldest first, without mistakes that were taken back. */
    List<LotMove> standing(Collection<LotId> lots) {
        SortedMap<Long, LotMove> moves = new TreeMap<>();
        for (String end : List.of("fromLot", "toLot")) {
            db.createQuery("""
                    select m from LotMove m where m.%s in :lots and m.undoes is null
                      and not exists (select u from LotMove u where u.undoes = m.id) order by m.id""".formatted(end), LotMove.class)
                    .setParameter("lots", lots).setMaxResults(Lineage.MOST_MOVES + 1)
                    .getResultStream().forEach(move -> moves.put(move.id(), move));
        }
        return moves.values().stream().sorted(Comparator.comparing(LotMove::at)).toList();
    }
}
