package org.countystore.ordering;

import java.io.Serializable;
import java.util.Objects;

import org.countystore.allowance.Portion;
import org.countystore.kernel.Money;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** What one tranche of the allowance gives to one line. Written once, never changed. */
@Entity
@Table(name = "line_portion")
@IdClass(LinePortion.Key.class)
class LinePortion {
    @Id
    @Column(name = "order_id")
    private long order;
    @Id
    @Column(name = "line_no")
    private int line;
    @Id
    @Column(name = "year_no")
    private int year;
    @Id
    @Column(name = "tranche_no")
    private int tranche;
    private Money fen;
    private boolean again;

    protected LinePortion() {
    }

    LinePortion(OrderLine line, Portion portion) {
        order = line.order();
        this.line = line.no();
        year = portion.year();
        tranche = portion.no();
        fen = portion.money();
        again = portion.again();
    }

    int line() {
        return line;
    }

    Portion portion() {
        return new Portion(year, tranche, fen, again);
    }

    /** A portion is known by its line and its tranche. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private long order;
        private int line;
        private int year;
        private int tranche;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && order == key.order && line == key.line && year == key.year && tranche == key.tranche;
        }

        @Override
        public int hashCode() {
            return Objects.hash(order, line, year, tranche);
        }
    }
}
