package org.countystore.loveshop;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.countystore.kernel.Fields;
import org.countystore.kernel.PlaceCode;

/**
 * What a villager wants for the points of a card. The PIN is no part of it: what is known by its hash must not give the
 * PIN away to whoever tries all ten thousand.
 */
public record RedemptionWish(String card, PlaceCode place, List<Line> lines) {
    static final int MOST_LINES = 30;
    static final long MOST_PIECES = 99;

    /** Some pieces of some goods. */
    public record Line(UUID goods, long quantity) {
    }

    void check() {
        Fields fields = new Fields().must(card != null && !card.isBlank(), "card", "required")
                .must(!lines.isEmpty(), "lines", "required").must(lines.size() <= MOST_LINES, "lines", "too_many", MOST_LINES);
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            fields.between(lines.get(i).quantity(), 1, MOST_PIECES, "lines[" + i + "].quantity")
                    .must(seen.add(lines.get(i).goods()), "lines[" + i + "].goods", "goods_twice");
        }
        fields.orRefuse();
    }
}
