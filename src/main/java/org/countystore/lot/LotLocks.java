package org.countystore.lot;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.countystore.kernel.LotId;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Rows;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Every change of what is left of a lot, where it is and in which state: conditional updates that lock the rows until the
 * end of the transaction, in the order of the ids. Each answers the first lot that is not as the condition asks; the
 * transaction must then be given up.
 *
 * <p>Plain SQL at once: JPQL arithmetic is sent without parameters, and one by one.
 */
@Dependent
class LotLocks {
    private static final String TAKE = """
            UPDATE lot SET remaining_grams = remaining_grams - ?,
              state = CASE WHEN remaining_grams = ? THEN 'USED_UP' ELSE state END
            WHERE id = ? AND remaining_grams >= ? AND place = ? AND state = 'HERE'""";
    private static final String GIVE_BACK = """
            UPDATE lot SET remaining_grams = remaining_grams + ?, state = 'HERE'
            WHERE id = ? AND place = ? AND state IN ('HERE', 'USED_UP')""";
    private static final String UNDO = """
            UPDATE lot SET remaining_grams = 0, state = 'UNDONE'
            WHERE id = ? AND remaining_grams = grams AND place = ? AND state = 'HERE'""";
    private static final String DEPART = """
            UPDATE lot SET state = 'ON_THE_WAY', destination = ? WHERE id = ? AND place = ? AND state = 'HERE'""";
    private static final String ARRIVE = """
            UPDATE lot SET state = ?, place = ?, destination = NULL, remaining_grams = ?, arrived_at = ?
            WHERE id = ? AND destination = ? AND state = 'ON_THE_WAY' AND remaining_grams = ?""";
    private static final String JUDGE = "UPDATE lot SET quality = ? WHERE id = ? AND state <> 'UNDONE'";
    private static final String LOSE_PACKS = "UPDATE lot SET gone_packs = gone_packs + ? WHERE id = ?";
    @PersistenceContext
    EntityManager db;

    Optional<LotId> take(SortedMap<LotId, Long> grams, PlaceCode place) {
        return each(TAKE, grams.keySet(), lot -> {
            long some = grams.get(lot);
            return List.of(some, some, lot.value(), some, place.value());
        });
    }

    /** Gives back what was taken, where the lot still is. */
    Optional<LotId> giveBack(LotId lot, long grams, PlaceCode place) {
        return each(GIVE_BACK, List.of(lot), same -> List.of(grams, lot.value(), place.value()));
    }

    /** Takes back its birth while all of it is where it was born. */
    Optional<LotId> undo(LotId lot, PlaceCode place) {
        return each(UNDO, List.of(lot), same -> List.of(lot.value(), place.value()));
    }

    Optional<LotId> depart(SortedSet<LotId> lots, PlaceCode from, PlaceCode to) {
        return each(DEPART, lots, lot -> List.of(to.value(), lot.value(), from.value()));
    }

    Optional<LotId> arrive(SortedMap<LotId, Landing> landings, PlaceCode at, LocalDateTime now) {
        return each(ARRIVE, landings.keySet(), lot -> {
            Landing landing = landings.get(lot);
            return List.of(landing.state().name(), at.value(), landing.received(), Timestamp.valueOf(now), lot.value(), at.value(),
                landing.sent());
        });
    }

    Optional<LotId> judge(LotId lot, Quality quality) {
        return each(JUDGE, List.of(lot), same -> List.of(quality.name(), lot.value()));
    }

    /** So many of its pieces have left it, with their grams. */
    void losePacks(LotId lot, int packs) {
        each(LOSE_PACKS, List.of(lot), same -> List.of(packs, lot.value()));
    }

    private Optional<LotId> each(String sql, Collection<LotId> lots, Function<LotId, List<Object>> parameters) {
        db.flush();   // business rows are locked before lots
        int[] met = new Rows(db::unwrap).change(sql, lots.stream().map(parameters).toList()).write();
        List<LotId> asked = List.copyOf(lots);
        return IntStream.range(0, met.length).filter(i -> met[i] != 1).mapToObj(asked::get).findFirst();
    }
}
