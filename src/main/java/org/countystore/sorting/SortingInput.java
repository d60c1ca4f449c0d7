package org.countystore.sorting;

import org.countystore.kernel.LotCode;
import org.countystore.kernel.LotId;
import org.countystore.kernel.Weight;
import org.countystore.lot.Lot;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a run took out of one lot. */
@Embeddable
public class SortingInput {
    @Column(name = "lot_id")
    private LotId lot;
    @Column(name = "lot_code")
    private LotCode lotCode;
    @Column(name = "grams")
    private Weight weight;

    protected SortingInput() {
    }

    SortingInput(Lot lot, Weight weight) {
        this.lot = lot.id();
        this.lotCode = lot.code();
        this.weight = weight;
    }

    public LotId lot() {
        return lot;
    }

    public LotCode lotCode() {
        return lotCode;
    }

    public Weight weight() {
        return weight;
    }
}
