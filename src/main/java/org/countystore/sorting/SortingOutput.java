package org.countystore.sorting;

import java.util.Optional;

import org.countystore.kernel.GradeCode;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.LotId;
import org.countystore.kernel.Money;
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
    @Column(name = "proposed_grade")
    private GradeCode proposed;
    @Column(name = "grade_reason")
    private String gradeReason;
    @Column(name = "premium_fen")
    private Money premium = Money.ZERO;

    protected SortingOutput() {
    }

    SortingOutput(Lot lot, Judgement judgement) {
        this.lot = lot.id();
        this.lotCode = lot.code();
        this.grade = lot.grade();
        this.weight = lot.weight();
        this.proposed = judgement.proposed().orElse(null);
        this.gradeReason = judgement.reason().orElse(null);
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

    /** The grade that the measured values proposed; none if nothing was measured, or they keep the limits of no grade. */
    public Optional<GradeCode> proposed() {
        return Optional.ofNullable(proposed);
    }

    /** Why the operator gave another grade than was proposed. */
    public Optional<String> gradeReason() {
        return Optional.ofNullable(gradeReason);
    }

    void reward(Money perKilogram) {
        premium = perKilogram;
    }

    /** What its households got on top for a kilogram. */
    public Money premiumPerKilogram() {
        return premium;
    }
}
