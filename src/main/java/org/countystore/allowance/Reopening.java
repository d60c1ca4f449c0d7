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
import jakarta.persistence.Version;

/**
 * A tranche that has ended and is open again for one person, with what a return gave back to it.
 *
 * <p>That lies on an account of its own beside the tranche's, so that what had lapsed stays lapsed. A further return
 * moves the end.
 */
@Entity
@Table(name = "reopening")
@IdClass(Reopening.Key.class)
class Reopening {
    @Id
    @Column(name = "employee_id")
    private long employee;
    @Id
    @Column(name = "year_no")
    private int year;
    @Id
    @Column(name = "tranche_no")
    private int no;
    @Column(name = "ends_on")
    private LocalDate endsOn;
    @Version
    private long version;

    protected Reopening() {
    }

    Reopening(long employee, Portion portion, LocalDate endsOn) {
        this.employee = employee;
        year = portion.year();
        no = portion.no();
        this.endsOn = endsOn;
    }

    void until(LocalDate day) {
        endsOn = day;
    }

    boolean isOpenOn(LocalDate day) {
        return !day.isAfter(endsOn);
    }

    long employee() {
        return employee;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    /** The ledger's code of the tranche itself. */
    String tranche() {
        return Tranche.account(employee, year, no);
    }

    String account() {
        return tranche() + Portion.AGAIN;
    }

    Portion portion(Money money) {
        return new Portion(year, no, money, true);
    }

    /** One for each person and tranche. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private long employee;
        private int year;
        private int no;

        protected Key() {
        }

        Key(long employee, Portion portion) {
            this.employee = employee;
            year = portion.year();
            no = portion.no();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && employee == key.employee && year == key.year && no == key.no;
        }

        @Override
        public int hashCode() {
            return Objects.hash(employee, year, no);
        }
    }
}
