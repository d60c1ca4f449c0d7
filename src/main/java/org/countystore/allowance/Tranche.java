package org.countystore.allowance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

import org.countystore.kernel.Money;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A part of the year's allowance, such as that of one festival, and the days on which it may be spent. */
@Entity
@Table(name = "tranche")
@IdClass(Tranche.Key.class)
public class Tranche {
    @Id
    @Column(name = "year_no")
    private int year;
    @Id
    @Column(name = "tranche_no")
    private int no;
    private String name;
    @Column(name = "fen")
    private Money amount;
    @Column(name = "opens_on")
    private LocalDate opensOn;
    @Column(name = "ends_on")
    private LocalDate endsOn;
    @Column(name = "last_day")
    private LocalDate lastDay;

    protected Tranche() {
    }

    /** @param lastDay its own end, or that of the last tranche where what is left may be carried on */
    Tranche(int year, int no, Part part, LocalDate lastDay) {
        this.year = year;
        this.no = no;
        name = part.name().strip();
        amount = part.amount();
        opensOn = part.opensOn();
        endsOn = part.endsOn();
        this.lastDay = lastDay;
    }

    /**
     * @param opensOn first day on which it may be spent
     * @param endsOn  last day; what is left then lapses, unless the year carries it on to the last tranche's end
     */
    public record Part(String name, Money amount, LocalDate opensOn, LocalDate endsOn) {
    }

    boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(lastDay);
    }

    boolean isLaterThan(LocalDate day) {
        return day.isBefore(opensOn);
    }

    /** The ledger's code for this tranche of one person. */
    String accountOf(long employee) {
        return account(employee, year, no);
    }

    static String account(long employee, int year, int no) {
        return "allowance:" + employee + ":" + year + ":" + no;
    }

    boolean isOverOn(LocalDate day) {
        return day.isAfter(lastDay);
    }

    /** For a form that begins with what stands. */
    public Part part() {
        return new Part(name, amount, opensOn, endsOn);
    }

    public int year() {
        return year;
    }

    /** From 1, in the order in which they open. */
    public int no() {
        return no;
    }

    public String name() {
        return name;
    }

    public Money amount() {
        return amount;
    }

    public LocalDate opensOn() {
        return opensOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    /** The last day on which it may be spent. */
    public LocalDate lastDay() {
        return lastDay;
    }

    /** A tranche is known by its year and its number together. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private int year;
        private int no;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && year == key.year && no == key.no;
        }

        @Override
        public int hashCode() {
            return Objects.hash(year, no);
        }
    }
}
