package org.countystore.loveshop;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.countystore.kernel.CountyTime;
import org.countystore.kernel.Fields;
import org.countystore.kernel.PlaceCode;

/**
 * What a shop handed out without a network.
 *
 * @param handedOutAt as the phone's clock said
 */
public record OfflineWish(String card, PlaceCode place, List<Line> lines, LocalDateTime handedOutAt) {
    /**
     * Some pieces of some goods.
     *
     * @param points that the villager agreed to for each
     */
    public record Line(RedemptionWish.Line pieces, long points) {
    }

    RedemptionWish wish() {
        return new RedemptionWish(card, place, lines.stream().map(Line::pieces).toList(), Optional.empty());
    }

    void check() {
        wish().check();
        Fields fields = new Fields().must(CountyTime.knows(handedOutAt.toLocalDate()), "occurredAt", "instant");
        for (int i = 0; i < lines.size(); i++) {
            fields.between(lines.get(i).points(), 1, GoodsSheet.DEAREST, "lines[" + i + "].points");
        }
        fields.orRefuse();
    }
}
