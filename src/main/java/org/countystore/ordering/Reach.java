package org.countystore.ordering;

import java.io.Serializable;
import java.util.Objects;

import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.Money;
import org.countystore.kernel.Weight;
import org.countystore.lot.PackShare;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** What of an order's packs came from one household, and what it was owed for that. Written as they leave the store, never changed. */
@Entity
@Table(name = "order_reach")
@IdClass(Reach.Key.class)
class Reach {
    @Id
    @Column(name = "order_id")
    private long order;
    @Id
    @Column(name = "household_id")
    private long household;
    @Column(name = "account_id")
    private long buyer;
    @Column(name = "year_no")
    private int year;
    private long grams;
    private Money fen;

    protected Reach() {
    }

    Reach(Order order, PackShare share, int year) {
        this.order = order.id();
        household = share.household().value();
        buyer = order.buyer().value();
        this.year = year;
        grams = share.weight().grams();
        fen = share.cost();
    }

    HouseholdId household() {
        return new HouseholdId(household);
    }

    Weight weight() {
        return new Weight(grams);
    }

    Money money() {
        return fen;
    }

    /** Order and household. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private long order;
        private long household;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && order == key.order && household == key.household;
        }

        @Override
        public int hashCode() {
            return Objects.hash(order, household);
        }
    }
}
