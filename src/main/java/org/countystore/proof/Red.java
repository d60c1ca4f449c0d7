package org.countystore.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A row, or a sum, that does not hold. */
@Embeddable
public class Red {
    static final int LONGEST = 300;
    @Column(name = "line_no")
    private int no;
    private String what;
    private String place;
    private String rule;
    private long difference;

    protected Red() {
    }

    /**
     * @param what     grams, fen, packs, allowance or points
     * @param place    the table and the row by what people call it
     * @param rule  what should hold there
     */
    Red(int no, String what, String place, String rule, long difference) {
        this.no = no;
        this.what = what;
        this.place = place.length() <= LONGEST ? place : place.substring(0, LONGEST);
        this.rule = rule;
        this.difference = difference;
    }

    int no() {
        return no;
    }

    public String what() {
        return what;
    }

    public String place() {
        return place;
    }

    /** The same without the numbers that stand for people: a household, an employee. */
    public String publicPlace() {
        return place.replaceAll("household \\d+", "household …").replaceAll("allowance:\\d+", "allowance:…")
                .replaceAll("allowance_grant \\d+", "allowance_grant …");
    }

    /** What should hold there, as {@code proof.rule.<rule>} says in words. */
    public String rule() {
        return rule;
    }

    /** How much more the row says than the others; what was written too much or too little. */
    public long difference() {
        return difference;
    }
}
