package org.countystore.sorting;

import org.countystore.kernel.Fields;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.SkuCode;
import org.countystore.lot.Rest;

/**
 * What an operator wants packed.
 *
 * @param rest what becomes of the grams that fill no pack
 */
public record PackingSheet(LotCode lot, SkuCode sku, int packs, Rest rest) {
    /** A roll of labels has 1,000; nobody packs more than a hundred rolls of one lot. */
    static final int MOST_PACKS = 100_000;

    /** @throws org.countystore.kernel.Refused INVALID */
    void check() {
        new Fields().between(packs, 1, MOST_PACKS, "packs").orRefuse();
    }
}
