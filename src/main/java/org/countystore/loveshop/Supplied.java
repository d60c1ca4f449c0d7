package org.countystore.loveshop;

/** A supply with the goods that it becomes on the shop's shelf. */
public record Supplied(Supply supply, ShopGoods goods) {
    static Supplied of(Object[] row) {
        return new Supplied((Supply) row[0], (ShopGoods) row[1]);
    }
}
