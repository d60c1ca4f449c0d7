package org.countystore.loveshop;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.countystore.kernel.Fields;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;

/**
 * What a villager wants for the points of a card. The PIN is no part of it: what is known by its hash must not give the
 * PIN away to whoever tries all ten thousand.
 *
 * @param points that the holder was told it would cost; left out by a device that does not say it
 */
public record RedemptionWish(String card, PlaceCode place, List<Line> lines, Optional<Long> points) {
    static final int MOST_LINES = 30;
    static final long MOST_PIECES = 99;

    /** Some pieces of some goods. */
    public record Line(UUID goods, long quantity) {
    }

    public RedemptionWish(String card, PlaceCode place, List<Line> lines) {
        this(card, place, lines, Optional.empty());
    }

    /** @throws Refused POINTS_CHANGED with what was shown and what it is, if a price changed in between */
    void mustBeFor(long sum) {
        points.filter(shown -> shown != sum).ifPresent(shown -> {
            throw new Refused(Reason.POINTS_CHANGED, shown, sum);
        });
    }

    /** As it is known by: what a device did not say is not in it. */
    @Override
    public String toString() {
        return "RedemptionWish[card=" + card + ", place=" + place + ", lines=" + lines + points.map(shown -> ", points=" + shown).orElse("")
                + "]";
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
