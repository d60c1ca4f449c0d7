package org.countystore.store;

import java.io.Serializable;
import java.util.Objects;

import org.countystore.kernel.PlaceCode;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A village that has a part in the packs of one lot. Written as they arrive, never changed. */
@Entity
@Table(name = "stock_village")
@IdClass(StockVillage.Key.class)
class StockVillage {
    @Id
    @Column(name = "stock_id")
    private long stock;
    @Id
    private String village;

    protected StockVillage() {
    }

    StockVillage(Stock stock, PlaceCode village) {
        this.stock = stock.id();
        this.village = village.value();
    }

    /** The packs and the village. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private long stock;
        private String village;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && stock == key.stock && village.equals(key.village);
        }

        @Override
        public int hashCode() {
            return Objects.hash(stock, village);
        }
    }
}
