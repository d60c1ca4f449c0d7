package org.countystore.lot;

import java.io.Serializable;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.countystore.kernel.LotCode;
import org.countystore.kernel.LotId;
import org.countystore.kernel.Weight;

/**
 * One of a lot's packs that was weighed by itself, such as a ham. What it weighs never changes; where it is changes only by the
 * conditional updates of {@link Pieces}, never through this object.
 */
@Entity
@Table(name = "piece")
@IdClass(Piece.Key.class)
public class Piece {
    @Id
    @Column(name = "lot_id")
    private long lot;
    @Id
    private int serial;
    @Column(name = "lot_code")
    private LotCode lotCode;
    private Weight grams;
    @Enumerated(EnumType.STRING)
    private Whereabouts state = Whereabouts.HERE;

    protected Piece() {
    }

    Piece(Lot lot, int serial, Weight weight) {
        this.lot = lot.id().value();
        this.serial = serial;
        lotCode = lot.code();
        grams = weight;
    }

    public LotId lot() {
        return new LotId(lot);
    }

    public LotCode lotCode() {
        return lotCode;
    }

    /** As on its label, from 1. */
    public int serial() {
        return serial;
    }

    public Weight weight() {
        return grams;
    }

    public Whereabouts whereabouts() {
        return state;
    }

    public boolean isHere() {
        return state == Whereabouts.HERE;
    }

    /** What is printed on it. */
    public String label() {
        return lotCode + "-" + serial;
    }

    /** A piece is known by its lot and its number in it. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private long lot;
        private int serial;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && lot == key.lot && serial == key.serial;
        }

        @Override
        public int hashCode() {
            return Objects.hash(lot, serial);
        }
    }
}
