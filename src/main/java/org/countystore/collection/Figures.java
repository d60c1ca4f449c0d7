package org.countystore.collection;

import java.util.Optional;

import org.countystore.kernel.GradeCode;
import org.countystore.kernel.Money;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Weight;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The figures of a slip: what was on the scale, what it costs, and what follows from both. */
@Embeddable
public class Figures {
    private ProduceCode produce;
    private GradeCode grade;
    @Column(name = "gross_grams")
    private Weight gross;
    @Column(name = "tare_grams")
    private Weight tare;
    @Column(name = "deduction_permille")
    private int deductionPermille;
    @Column(name = "net_grams")
    private Weight net;
    @Column(name = "fen_per_kilogram")
    private Money perKilogram;
    @Column(name = "price_reason")
    private String priceReason;
    @Column(name = "fen")
    private Money owed;

    protected Figures() {
    }

    static Figures of(WeighIn weighIn) {
        Figures figures = new Figures();
        figures.produce = weighIn.produce();
        figures.grade = weighIn.grade();
        figures.gross = weighIn.gross();
        figures.tare = weighIn.tare();
        figures.deductionPermille = weighIn.deductionPermille();
        figures.perKilogram = weighIn.perKilogram();
        figures.priceReason = weighIn.priceReason().map(String::strip).orElse(null);
        figures.net = weighIn.net();
        figures.owed = weighIn.worth();
        return figures;
    }

    /** The same on the scale, but net and owed below zero, so that a column of slips adds up by itself. */
    Figures undone() {
        Figures undone = new Figures();
        undone.produce = produce;
        undone.grade = grade;
        undone.gross = gross;
        undone.tare = tare;
        undone.deductionPermille = deductionPermille;
        undone.perKilogram = perKilogram;
        undone.net = Weight.ZERO.minus(net);
        undone.owed = Money.ZERO.minus(owed);
        return undone;
    }

    ProduceCode produce() {
        return produce;
    }

    GradeCode grade() {
        return grade;
    }

    public Weight gross() {
        return gross;
    }

    public Weight tare() {
        return tare;
    }

    public int deductionPermille() {
        return deductionPermille;
    }

    Weight net() {
        return net;
    }

    public Money perKilogram() {
        return perKilogram;
    }

    public Optional<String> priceReason() {
        return Optional.ofNullable(priceReason);
    }

    Money owed() {
        return owed;
    }
}
