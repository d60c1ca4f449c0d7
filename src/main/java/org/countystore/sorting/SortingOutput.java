package org.countystore.sorting;

import org.countystore.kernel.GradeCode;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.LotId;
import org.countystore.kernel.Weight;
import org.countystore.lot.Lot;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A graded lot that a run made. */
@Embeddable
public class SortingOutput {
    @Column(name = "lot_id")
    private LotId lot;
    @Column(name = "lot_code")
    private LotCode lotCode;
    private GradeCode grade;
    @Column(name = "grams")
    private Weight weight;

    protected SortingOutput() {
    }

    SortingOutput(Lot lot) {
        this.lot = lot.id();
        this.lotCode = lot.code();
        this.grade = lot.grade();
        this.weight = lot.weight();
    }

    public LotId lot() {
        return lot;
    }

    public LotCode lotCode() {
        return lotCode;
    }

    public GradeCode grade() {
        return grade;
    }

    public Weight weight() {
        return weight;
    }
}
