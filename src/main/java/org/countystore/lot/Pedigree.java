package org.countystore.lot;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.countystore.kernel.LotId;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Follows lots through the steps that made them, one level in one statement: Derby has no recursive query. */
@Dependent
class Pedigree {
    @Inject
    Lots lots;
    @Inject
    LotMoves moves;
    @Inject
    Shares shares;

    List<Share> shares(LotId lot) {
        return shares.of(lot);
    }

    Map<LotId, Long> households(Collection<LotId> lots) {
        return shares.households(lots);
    }

    Lineage up(LotId lot) {
        return follow(lot, moves::parents);
    }

    Lineage down(LotId lot) {
        return follow(lot, moves::children);
    }

    private Lineage follow(LotId first, Function<Set<LotId>, List<LotId>> next) {
        Set<LotId> all = new LinkedHashSet<>(Set.of(first));
        Set<LotId> level = all;
        while (!level.isEmpty() && all.size() <= Lineage.MOST) {
            level = new HashSet<>(next.apply(level));
            level.removeAll(all);
            all.addAll(level);
        }
        List<LotId> told = all.stream().limit(Lineage.MOST).toList();
        List<LotMove> standing = moves.standing(told);
        Map<LotId, Lot> found = lots.all(told);
        return new Lineage(told.stream().map(found::get).toList(), cut(standing),
                all.size() <= Lineage.MOST && standing.size() <= Lineage.MOST_MOVES);
    }

    private static List<LotMove> cut(List<LotMove> standing) {
        return standing.stream().limit(Lineage.MOST_MOVES).toList();
    }
}
