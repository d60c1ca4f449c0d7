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

/** What one line of a return gives back to one tranche of the allowance. Written once, never changed. */
@Entity
@Table(name = "return_portion")
@IdClass(ReturnPortion.Key.class)
class ReturnPortion {
    @Id
    @Column(name = "return_id")
    private long request;
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

    protected ReturnPortion() {
    }

    /** @param again whether the tranche has ended and is open again for the buyer */
    ReturnPortion(ReturnLine line, Portion portion, boolean again) {
        request = line.request();
        this.line = line.no();
        year = portion.year();
        tranche = portion.no();
        fen = portion.money();
        this.again = again;
    }

    /** A portion is known by its line and its tranche. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private long request;
        private int line;
        private int year;
        private int tranche;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && request == key.request && line == key.line && year == key.year && tranche == key.tranche;
        }

        @Override
        public int hashCode() {
            return Objects.hash(request, line, year, tranche);
        }
    }
}
