package org.countystore.ordering;

import java.io.Serializable;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.countystore.kernel.LotCode;
import org.countystore.kernel.Money;
import org.countystore.kernel.Weight;
import org.countystore.lot.Piece;

/** A piece that a line of an order got when it was packed, and what it costs. It may come home, and then another line may get it. */
@Entity
@Table(name = "line_piece")
@IdClass(LinePiece.Key.class)
public class LinePiece {
    private static final int AWAY = 1;
    @Id
    @Column(name = "order_id")
    private long order;
    @Id
    @Column(name = "line_no")
    private int line;
    @Id
    @Column(name = "lot_code")
    private String lot;
    @Id
    private int serial;
    private Weight grams;
    private Money fen;
    @Column(name = "return_id")
    private Long returned;
    /** Empty once it lies in the store again; with lot and serial it is unique, so that nobody else gets it meanwhile. */
    private Integer away;

    protected LinePiece() {
    }

    /** @param heaviest what none may exceed: such a piece costs what a pack was ordered at */
    LinePiece(OrderLine line, Piece piece, Weight heaviest) {
        order = line.order();
        this.line = line.no();
        lot = piece.lotCode().value();
        serial = piece.serial();
        grams = piece.weight();
        fen = line.price().part(grams.grams(), heaviest.grams());
        away = AWAY;
    }

    /** @param home whether it lies in the store again */
    void comeBack(ReturnRequest request, boolean home) {
        returned = request.id();
        away = home ? null : AWAY;
    }

    boolean is(Piece piece) {
        return piece.lotCode().value().equals(lot) && piece.serial() == serial;
    }

    long order() {
        return order;
    }

    public int line() {
        return line;
    }

    public LotCode lot() {
        return new LotCode(lot);
    }

    /** As on its label. */
    public int serial() {
        return serial;
    }

    /** What is printed on it. */
    public String label() {
        return lot + "-" + serial;
    }

    public Weight weight() {
        return grams;
    }

    /** What it costs: its grams at the price of the order, half up to a fen. */
    public Money fen() {
        return fen;
    }

    /** Whether the buyer has got the money for it again. */
    public boolean isPaidBack() {
        return returned != null;
    }

    /** A row is known by the line and the label. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private long order;
        private int line;
        private String lot;
        private int serial;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && order == key.order && line == key.line && lot.equals(key.lot) && serial == key.serial;
        }

        @Override
        public int hashCode() {
            return Objects.hash(order, line, lot, serial);
        }
    }
}
