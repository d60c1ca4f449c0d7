package org.countystore.lot;

import java.io.Serializable;

import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.LotId;
import org.countystore.kernel.Money;
import org.countystore.kernel.Weight;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/**
 * How much of a lot came from one household, and what the household was owed for just that.
 *
 * <p>Changes only while the row of its lot is locked by a conditional update in the same transaction.
 */
@Entity
@Table(name = "lot_share")
@IdClass(Share.Key.class)
public class Share {
    @Id
    @Column(name = "lot_id")
    private long lot;
    @Id
    @Column(name = "household_id")
    private long household;
    private long grams;
    private long fen;
    @Column(name = "remaining_grams")
    private long remainingGrams;
    @Column(name = "remaining_fen")
    private long remainingFen;

    protected Share() {
    }

    Share(LotId lot, HouseholdId household, Part part) {
        this.lot = lot.value();
        this.household = household.value();
        this.grams = part.grams();
        this.fen = part.fen();
        this.remainingGrams = part.grams();
        this.remainingFen = part.fen();
    }

    Share(LotId lot, HouseholdId household, Part part, Part remaining) {
        this(lot, household, part);
        this.remainingGrams = remaining.grams();
        this.remainingFen = remaining.fen();
    }

    Part remaining() {
        return new Part(remainingGrams, remainingFen);
    }

    boolean isUntouched() {
        return remainingGrams == grams && remainingFen == fen;
    }

    void give(Part part) {
        remainingGrams = Math.subtractExact(remainingGrams, part.grams());
        remainingFen = Math.subtractExact(remainingFen, part.fen());
    }

    void get(Part part) {
        remainingGrams = Math.addExact(remainingGrams, part.grams());
        remainingFen = Math.addExact(remainingFen, part.fen());
    }

    public LotId lot() {
        return new LotId(lot);
    }

    public HouseholdId household() {
        return new HouseholdId(household);
    }

    /** When the lot was born. */
    public Weight weight() {
        return new Weight(grams);
    }

    /** What the household was owed for {@link #weight()}. */
    public Money cost() {
        return new Money(fen);
    }

    public Weight remainingWeight() {
        return new Weight(remainingGrams);
    }

    public Money remainingCost() {
        return new Money(remainingFen);
    }

    /** Lot and household. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private long lot;
        private long household;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.lot == lot && key.household == household;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(lot) * 31 + Long.hashCode(household);
        }
    }
}
