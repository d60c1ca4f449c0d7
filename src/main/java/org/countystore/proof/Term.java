package org.countystore.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One number on one side of a comparison, such as the packs on the shelf. */
@Embeddable
public class Term {
    public enum Side {
        IN, OUT
    }

    @Column(name = "line_no")
    private int no;
    @Column(name = "what")
    private String group;
    @Enumerated(EnumType.STRING)
    private Side side;
    @Column(name = "term")
    private String name;
    private long amount;

    protected Term() {
    }

    Term(int no, String group, Side side, String name, long amount) {
        this.no = no;
        this.group = group;
        this.side = side;
        this.name = name;
        this.amount = amount;
    }

    int no() {
        return no;
    }

    /** What is compared, such as {@code grams} or {@code fen.paid}. */
    public String group() {
        return group;
    }

    /** What is counted: grams, fen, packs or allowance. */
    public String kind() {
        return group.split("\\.")[0];
    }

    public Side side() {
        return side;
    }

    public String name() {
        return name;
    }

    /** Grams, fen or packs; what has to be subtracted is below zero. */
    public long amount() {
        return amount;
    }
}
