package org.countystore.payable;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.countystore.kernel.Fields;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;

/**
 * What a cashier asks for: these slips, whole or in part, this way.
 *
 * @param place     whose cash box or which office pays; the only place of the caller if left out
 * @param reference the bank's number of a transfer, or any word that helps to find it again
 */
public record PayOrder(Optional<PlaceCode> place, Payment.Method method, List<Line> lines, Optional<String> reference) {
    public static final int MOST_LINES = 200;
    private static final int LONGEST_REFERENCE = 80;

    /** @param amount all that is left, if left out */
    public record Line(UUID slip, Optional<Money> amount) {
    }

    public PayOrder {
        lines = List.copyOf(lines);
    }

    void check() {
        Fields fields = new Fields().between(lines.size(), 1, MOST_LINES, "lines");
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            fields.must(seen.add(line.slip()), "lines[" + i + "].purchase", "slip_twice")
                    .must(line.amount().map(Money::isPositive).orElse(true), "lines[" + i + "].fen", "above_zero");
        }
        reference.ifPresent(text -> fields.text(text, LONGEST_REFERENCE, "reference"));
        fields.orRefuse();
    }

    List<UUID> slips() {
        return lines.stream().map(Line::slip).toList();
    }
}
