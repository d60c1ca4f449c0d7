package org.countystore.lot;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.LotId;
import org.countystore.kernel.Money;
import org.countystore.kernel.Weight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Whose produce some packs of a lot are. Packs of a lot are alike, so each has the same part of every household's share; the odd
 * gram and the odd fen of some packs go to the largest remainder, as everywhere with lots.
 */
@ApplicationScoped
@Transactional
public class PackShares {
    @Inject
    Lots lots;
    @Inject
    Shares shares;

    /**
     * Of households of the register; who stands in none has no part here.
     *
     * @param packs of each lot; in two statements for any number of lots
     */
    public List<PackShare> of(Map<LotCode, Long> packs) {
        Map<LotId, Lot> found = lots.byCode(packs.keySet()).values().stream().filter(lot -> !lot.isOutside())
                .collect(Collectors.toMap(Lot::id, lot -> lot));
        Map<HouseholdId, PackShare> sums = new TreeMap<>();
        shares.of(found.keySet()).stream().collect(Collectors.groupingBy(Share::lot))
                .forEach((lot, rows) -> part(rows, packs.get(found.get(lot).code()), found.get(lot).packs())
                        .forEach(part -> sums.merge(part.household(), part, PackShares::plus)));
        return List.copyOf(sums.values());
    }

    static List<PackShare> part(List<Share> rows, long packs, long ofAll) {
        long[] grams = rows.stream().mapToLong(share -> share.weight().grams()).toArray();
        long[] fen = rows.stream().mapToLong(share -> share.cost().fen()).toArray();
        long[] partGrams = Apportionment.apportion(part(sum(grams), packs, ofAll), grams);
        long[] partFen = Apportionment.apportion(part(sum(fen), packs, ofAll), fen);
        return IntStream.range(0, rows.size()).mapToObj(i ->
                new PackShare(rows.get(i).household(), new Weight(partGrams[i]), new Money(partFen[i]))).toList();
    }

    private static long sum(long... amounts) {
        return Arrays.stream(amounts).sum();
    }

    /** Half up. */
    private static long part(long whole, long packs, long ofAll) {
        return (Math.multiplyExact(whole, packs) * 2 + ofAll) / (ofAll * 2);
    }

    private static PackShare plus(PackShare one, PackShare other) {
        return new PackShare(one.household(), one.weight().plus(other.weight()), one.cost().plus(other.cost()));
    }
}
