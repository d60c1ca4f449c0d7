package org.countystore.lot;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;

import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.LotId;
import org.countystore.kernel.Money;
import org.countystore.kernel.Weight;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Follows lots through the steps that made them. */
@Dependent
class Pedigree {
    @Inject
    Lots lots;
    @Inject
    LotMoves moves;
    @Inject
    Shares shares;

    List<Share> shares(LotId lot) {
        return shares.read(lot);
    }

    SortedMap<HouseholdId, Money> parted(Money amount, LotId lot) {
        SortedMap<HouseholdId, Long> grams = new TreeMap<>();
        shares.read(lot).forEach(share -> grams.put(share.household(), share.weight().grams()));
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
        return follow(moves.ancestors(lot));
    }

    Lineage down(LotId lot) {
        return follow(moves.descendants(lot));
    }

    Past past(LotId lot) {
        Set<LotId> line = moves.ancestors(lot);
        List<LotId> told = line.stream().limit(Lineage.MOST).toList();
        return new Past(told, moves.passages(told), line.size() <= Lineage.MOST);
    }

    private Lineage follow(Set<LotId> all) {
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
