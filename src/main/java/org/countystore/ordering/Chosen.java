package org.countystore.ordering;

import org.countystore.kernel.LotCode;
import org.countystore.lot.Piece;

/** A piece that the store puts into an order, as its label says. */
public record Chosen(int line, LotCode lot, int serial) {
    public boolean is(Piece piece) {
        return piece.lotCode().equals(lot) && piece.serial() == serial;
    }

    public String label() {
        return lot + "-" + serial;
    }
}
