package org.countystore.sorting;

import java.util.List;

import org.countystore.kernel.Fields;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.SkuCode;
import org.countystore.kernel.Weight;
import org.countystore.lot.Rest;
import org.countystore.produce.Sku;

/**
 * What an operator wants packed.
 *
 * @param rest   what becomes of the grams that fill no pack
 * @param pieces what each pack weighs, in the order of their labels, where the SKU is sold by weight; otherwise empty
 */
public record PackingSheet(LotCode lot, SkuCode sku, int packs, Rest rest, List<Weight> pieces) {
    /** A roll of labels has 1,000; nobody packs more than a hundred rolls of one lot. */
    static final int MOST_PACKS = 100_000;

    /** Whoever weighs a thousand pieces ends a day's work before. */
    static final int MOST_PIECES = 1_000;

    public PackingSheet {
        pieces = List.copyOf(pieces);
    }

    public PackingSheet(LotCode lot, SkuCode sku, int packs, Rest rest) {
        this(lot, sku, packs, rest, List.of());
    }

    /** @throws org.countystore.kernel.Refused INVALID */
    void check() {
        new Fields().between(packs, 1, MOST_PACKS, "packs").orRefuse();
    }

    /** @throws org.countystore.kernel.Refused INVALID at each piece that weighs nothing or too much */
    void mustFit(Sku kind) {
        Fields fields = new Fields().must(kind.isByWeight() || pieces.isEmpty(), "pieces", "not_by_weight")
                .must(!kind.isByWeight() || pieces.size() == packs && packs <= MOST_PIECES, "pieces", "a_weight_each", MOST_PIECES);
        for (int i = 0; i < pieces.size(); i++) {
            fields.between(pieces.get(i), new Weight(1), kind.pack(), "pieces[" + i + "]");
        }
        fields.orRefuse();
    }

    Weight weight(Sku kind) {
        return kind.isByWeight() ? pieces.stream().reduce(Weight.ZERO, Weight::plus) : kind.pack().times(packs);
    }
}
