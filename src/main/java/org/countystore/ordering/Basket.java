package org.countystore.ordering;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.countystore.kernel.Fields;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;
import org.countystore.kernel.Refused;

/** What a buyer asks for in one order, before anything is known about it. */
public record Basket(List<Line> lines, Delivery delivery, Pay pay) {
    static final int MOST_LINES = 50;
    static final int MOST_PACKS = 999;

    /** @param quantity packs, 1 to 999 */
    public record Line(ListingId listing, int quantity) {
    }

    /**
     * @param allowance at most this much from the allowance; the total and what is left bound it
     * @param method    for the rest; may be left out where nothing is left
     */
    public record Pay(Money allowance, Optional<Method> method) {
        void check(Fields fields) {
            fields.must(!allowance.isNegative(), "pay.allowanceFen", "negative");
        }
    }

    /**
     * Looks at all fields at once.
     *
     * @throws Refused INVALID
     */
    void check() {
        Fields fields = new Fields().must(!lines.isEmpty() && lines.size() <= MOST_LINES, "lines", "between", 1, MOST_LINES);
        Set<ListingId> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String field = "lines[" + i + "].";
            fields.must(seen.add(lines.get(i).listing()), field + "listing", "listing_twice")
                    .between(lines.get(i).quantity(), 1, MOST_PACKS, field + "quantity");
        }
        delivery.check(fields);
        pay.check(fields);
        fields.orRefuse();
    }
}
