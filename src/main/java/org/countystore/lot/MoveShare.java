package org.countystore.lot;

import java.io.Serializable;

import org.countystore.kernel.HouseholdId;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** One household's part in a move. Written once, never changed. */
@Entity
@Table(name = "lot_move_share")
@IdClass(MoveShare.Key.class)
class MoveShare {
    @Id
    @Column(name = "move_id")
    private long move;
    @Id
    @Column(name = "household_id")
    private long household;
    private long grams;
    private long fen;

    protected MoveShare() {
    }

    MoveShare(long move, HouseholdId household, Part part) {
        this.move = move;
        this.household = household.value();
        this.grams = part.grams();
        this.fen = part.fen();
    }

    long move() {
        return move;
    }

    HouseholdId household() {
        return new HouseholdId(household);
    }

    Part part() {
        return new Part(grams, fen);
    }

    /** Move and household. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private long move;
        private long household;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.move == move && key.household == household;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(move) * 31 + Long.hashCode(household);
        }
    }
}
