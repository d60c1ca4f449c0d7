package org.countystore.lot;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.countystore.kernel.LotId;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Rows;
import org.countystore.kernel.Weight;

import org.eclipse.persistence.sessions.Session;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

/**
 * Every move that ever was.
 *
 * <p>What was made of what is asked in plain SQL. PostgreSQL follows a lot to the end in one statement, which it plans once. Derby knows
 * no recursion and is asked level by level, with the numbers of the lots in the statement: hundreds of parameters would cost more than
 * the answer, and a pack may have five hundred lots behind it.
 */
@Dependent
class LotMoves {
    private static final String STANDS = "m.undoes IS NULL AND NOT EXISTS (SELECT u.id FROM lot_move u WHERE u.undoes = m.id)";
    private static final String MADE = """
            SELECT DISTINCT %s FROM %s JOIN lot_move t ON t.step = m.step AND t.kind = 'TAKEN' WHERE m.kind = 'MADE' AND %s AND\s""" + STANDS;
    private static final String LINE = "WITH RECURSIVE line (lot) AS (SELECT CAST(?1 AS BIGINT) UNION %s) SELECT lot FROM line";
    private static final String HAPPENED = """
            SELECT m.kind, m.why, m.place, MIN(m.moved_at), MAX(m.moved_at), SUM(m.grams), COUNT(*) FROM lot_move m
            WHERE %s IN (%s) AND m.kind <> 'TAKEN' AND\s""" + STANDS + " GROUP BY m.kind, m.why, m.place";
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

    /** The lot and all it was made of, nearest first; those beyond {@value Lineage#MOST} need not all be among them. */
    Set<LotId> ancestors(LotId lot) {
        return line(lot, "t.from_lot", "m.to_lot");
    }

    /** The lot and all that was made of it, likewise. */
    Set<LotId> descendants(LotId lot) {
        return line(lot, "m.to_lot", "t.from_lot");
    }

    private Set<LotId> line(LotId first, String next, String known) {
        if (db.unwrap(Session.class).getPlatform().isPostgreSQL()) {
            String step = MADE.formatted(next, "line, lot_move m", known + " = line.lot");
            return lots(db.createNativeQuery(LINE.formatted(step)).setParameter(1, first.value()));
        }
        Set<LotId> all = new LinkedHashSet<>(Set.of(first));
        Set<LotId> level = all;
        while (!level.isEmpty() && all.size() <= Lineage.MOST) {
            level = lots(db.createNativeQuery(MADE.formatted(next, "lot_move m", known + " IN (" + numbers(level) + ")")));
            level.removeAll(all);
            all.addAll(level);
        }
        return all;
    }

    private static Set<LotId> lots(Query question) {
        return rows(question).stream().map(row -> new LotId(((Number) row).longValue())).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What happened to these lots, by what, why and where: what leaves them, and what came into them out of no lot. */
    List<Passage> passages(Collection<LotId> lots) {
        String numbers = numbers(lots);
        return rows(db.createNativeQuery(HAPPENED.formatted("m.from_lot", numbers) + " UNION ALL "
                + HAPPENED.formatted("m.from_lot IS NULL AND m.to_lot", numbers))).stream().map(LotMoves::passage).toList();
    }

    private static Passage passage(Object columns) {
        Object[] row = (Object[]) columns;
        return new Passage(MoveKind.valueOf((String) row[0]), (String) row[1], new PlaceCode((String) row[2]),
                ((Timestamp) row[3]).toLocalDateTime(), ((Timestamp) row[4]).toLocalDateTime(), new Weight(((Number) row[5]).longValue()),
                ((Number) row[6]).intValue());
    }

    /** Visitors look without a transaction, so the connection itself is not there to be asked. */
    private static List<?> rows(Query question) {
        return question.setMaxResults(Lineage.MOST + 1).getResultList();
    }

    private static String numbers(Collection<LotId> lots) {
        return lots.stream().map(lot -> Long.toString(lot.value())).collect(Collectors.joining(","));
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
