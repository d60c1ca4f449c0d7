package org.countystore.lot;

import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.LongStream;

import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.LotId;
import org.countystore.kernel.Money;
import org.countystore.kernel.Weight;

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

    SortedMap<HouseholdId, Money> parted(Money amount, LotId lot) {
        SortedMap<HouseholdId, Long> grams = new TreeMap<>();
        shares.of(lot).forEach(share -> grams.put(share.household(), share.weight().grams()));
        Iterator<Long> parts = LongStream.of(Apportionment.apportion(amount.fen(), grams.values().stream().mapToLong(Long::longValue).toArray()))
                .iterator();
        SortedMap<HouseholdId, Money> parted = new TreeMap<>();
        grams.keySet().forEach(household -> parted.put(household, new Money(parts.next())));
        parted.values().removeIf(Money::isZero);
        return parted;
    }

    SortedMap<HouseholdId, Weight> byHousehold(UUID step) {
        SortedMap<HouseholdId, Weight> weights = new TreeMap<>();
        moves.heaps(moves.of(step)).values().forEach(heap -> heap.parts()
                .forEach((household, part) -> weights.merge(household, new Weight(part.grams()), Weight::plus)));
        return weights;
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

    Past past(LotId lot) {
        Set<LotId> line = line(lot, moves::parents);
        List<LotId> told = line.stream().limit(Lineage.MOST).toList();
        return new Past(told, moves.passages(told), line.size() <= Lineage.MOST);
    }

    private static Set<LotId> line(LotId first, Function<Set<LotId>, List<LotId>> next) {
        Set<LotId> all = new LinkedHashSet<>(Set.of(first));
        Set<LotId> level = all;
        while (!level.isEmpty() && all.size() <= Lineage.MOST) {
            level = new HashSet<>(next.apply(level));
            level.removeAll(all);
            all.addAll(level);
        }
        return all;
    }

    private Lineage follow(LotId first, Function<Set<LotId>, List<LotId>> next) {
        Set<LotId> all = line(first, next);
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
