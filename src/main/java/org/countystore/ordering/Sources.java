package org.countystore.ordering;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.countystore.allowance.Portion;
import org.countystore.kernel.Money;

/**
 * Where the money of one line comes from: portions of allowance tranches, and the buyer's own.
 *
 * @param portions in the order of the tranches; no tranche twice
 */
record Sources(List<Portion> portions, Money self) {
    static final Sources NONE = new Sources(List.of(), Money.ZERO);

    Money sum() {
        return portions.stream().map(Portion::money).reduce(self, Money::plus);
    }

    /**
     * Some of a line's money, by where it came from: for each fen as much own money and as much of each tranche as
     * was paid, rounded so that what is given back bit by bit adds up to the line exactly. Where a fen cannot be split it goes
     * to the allowance before the own money, and to the newer tranche before the older.
     *
     * @param before what was given back of the line before
     */
    Sources of(Money before, Money fen) {
        List<Money> from = first(before);
        List<Money> to = first(before.plus(fen));
        List<Portion> back = new ArrayList<>();
        for (int i = 0; i < portions.size(); i++) {
            Money part = to.get(i + 1).minus(from.get(i + 1));
            if (part.isPositive()) {
                back.add(portions.get(i).of(part));
            }
        }
        return new Sources(back, to.get(0).minus(from.get(0)));
    }

    /** What is left of them when some has gone back. */
    Sources minus(Sources back) {
        Map<String, Money> gone = back.portions().stream().collect(Collectors.toMap(Portion::tranche, Portion::money));
        List<Portion> left = portions.stream()
                .map(portion -> portion.of(portion.money().minus(gone.getOrDefault(portion.tranche(), Money.ZERO)))).toList();
        return new Sources(left, self.minus(back.self()));
    }

    /** All of them together, no tranche twice, the oldest first. */
    static List<Portion> byTranche(Collection<Sources> all) {
        Map<String, Portion> sums = new TreeMap<>();
        all.stream().flatMap(sources -> sources.portions().stream()).forEach(portion -> sums.merge(portion.tranche(), portion,
                (one, other) -> one.of(one.money().plus(other.money()))));
        return List.copyOf(sums.values());
    }

    /** How much of the first so many fen came from the own pocket, then from each tranche. Grows fen by fen, never shrinks. */
    private List<Money> first(Money fen) {
        List<Money> parts = new ArrayList<>(List.of(self));
        portions.forEach(portion -> parts.add(portion.money()));
        List<Money> split = new ArrayList<>();
        long left = fen.fen();
        long of = sum().fen();
        for (Money part : parts) {
            long share = of == 0 ? 0 : Math.multiplyExact(part.fen(), left) / of;
            split.add(new Money(share));
            left -= share;
            of -= part.fen();
        }
        return split;
    }

    /**
     * Spreads an order's allowance over its lines, the first line first and the oldest tranche first; what is not covered
     * is the buyer's own money. The sums are exact both ways.
     */
    static List<Sources> spread(List<Money> lines, List<Portion> portions) {
        List<Sources> spread = new ArrayList<>();
        List<Portion> left = new ArrayList<>(portions);
        for (Money line : lines) {
            List<Portion> taken = new ArrayList<>();
            Money missing = line;
            while (missing.isPositive() && !left.isEmpty()) {
                Portion first = left.remove(0);
                Money part = first.money().min(missing);
                taken.add(first.of(part));
                missing = missing.minus(part);
                if (first.money().exceeds(part)) {
                    left.add(0, first.of(first.money().minus(part)));
                }
            }
            spread.add(new Sources(taken, missing));
        }
        return spread;
    }
}
