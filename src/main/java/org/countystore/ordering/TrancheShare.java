package org.countystore.ordering;

import java.io.Serializable;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;

import org.countystore.allowance.Portion;
import org.countystore.kernel.Money;

/** What one tranche of the allowance gives to one line of a document, or gets back from it. Written once, never changed. */
@MappedSuperclass
@IdClass(TrancheShare.Key.class)
abstract class TrancheShare {
    @Id
    private long document;
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

    protected TrancheShare() {
    }

    TrancheShare(long document, int line, Portion portion) {
        this.document = document;
        this.line = line;
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

    /** A share is known by its line and its tranche. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private long document;
        private int line;
        private int year;
        private int tranche;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && document == key.document && line == key.line && year == key.year && tranche == key.tranche;
        }

        @Override
        public int hashCode() {
            return Objects.hash(document, line, year, tranche);
        }
    }
}
