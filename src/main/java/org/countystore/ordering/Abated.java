package org.countystore.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.countystore.kernel.Money;

/** By how much a line costs less in the end than it was placed at, and why. */
@Embeddable
public class Abated {
    public enum Cause {
        /** Its pieces weighed less than the heaviest that was held for. */
        LIGHTER,
        /** Some of its packs never came. */
        SHORT
    }

    @Enumerated(EnumType.STRING)
    private Cause cause;
    @Column(name = "missing_packs")
    private int packs;
    @Column(name = "abated_fen")
    private Money fen = Money.ZERO;
    @Column(name = "abated_self_fen")
    private Money self = Money.ZERO;

    protected Abated() {
    }

    private Abated(Cause cause, int packs, Money fen) {
        this.cause = cause;
        this.packs = packs;
        this.fen = fen;
    }

    static Abated nothing() {
        return new Abated();
    }

    static Abated lighter(Money less) {
        return new Abated(Cause.LIGHTER, 0, less);
    }

    /** @param packs how many of the line's never came */
    static Abated shortOf(int packs, OrderLine line) {
        return new Abated(Cause.SHORT, packs, line.price().times(packs));
    }

    /** Some packs never came, and those that came were lighter, of which the other speaks for the whole line. */
    Abated with(Abated lighter) {
        return new Abated(cause, packs, lighter.fen);
    }

    Abated goingBackTo(Sources sources) {
        Abated whole = new Abated(cause, packs, fen);
        whole.self = sources.self();
        return whole;
    }

    public Cause cause() {
        return cause;
    }

    /** Packs that never came. */
    int packs() {
        return packs;
    }

    Money fen() {
        return fen;
    }

    /** The part of it that was the buyer's own money. */
    Money self() {
        return self;
    }
}
