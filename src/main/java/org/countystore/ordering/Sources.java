package org.countystore.ordering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.countystore.allowance.Portion;
import org.countystore.kernel.Money;

/**
 * Where the money of one line comes from: portions of allowance tranches, and the buyer's own.
 *
 * @param portions in the order of the tranches; no tranche twice
 */
record Sources(List<Portion> portions, Money self) {
    private static final String BETWEEN = " ";

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

    /** The portions of a whole order again: those of its lines, summed by tranche. */
    static List<Portion> gather(Stream<Sources> lines) {
        Map<String, Portion> sums = new LinkedHashMap<>();
        lines.flatMap(line -> line.portions.stream()).forEach(portion ->
                sums.merge(portion.tranche(), portion, (one, other) -> one.of(one.money().plus(other.money()))));
        return List.copyOf(sums.values());
    }

    /** Such as {@code 2026.1:5000 2026.2:340}; empty where no allowance was used. */
    String text() {
        return String.join(BETWEEN, portions.stream().map(Portion::toString).toList());
    }

    static Sources parse(String text, Money self) {
        return new Sources(text.isEmpty() ? List.of() : Stream.of(text.split(BETWEEN)).map(Portion::parse).toList(), self);
    }
}
