package org.countystore.points;

import java.time.LocalDate;
import java.time.YearMonth;

import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.LedgerAccountId;
import org.countystore.kernel.PlaceCode;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/**
 * The points that a household earned in one month, or that gifts added to these, until they are spent or their last day is over. How
 * many are left stands in the ledger alone.
 */
@Entity
@Table(name = "points_lot")
public class PointsLot {
    @Id
    @GeneratedValue(generator = "points_lot_seq")
    @SequenceGenerator(name = "points_lot_seq", sequenceName = "points_lot_seq", allocationSize = 50)
    private long id;
    @Column(name = "household_id")
    private HouseholdId household;
    private PlaceCode village;
    /** Such as 202611. */
    @Column(name = "month_no")
    private int month;
    @Enumerated(EnumType.STRING)
    private Origin origin;
    @Column(name = "last_day")
    private LocalDate lastDay;
    @Column(name = "account_id")
    private LedgerAccountId account;
    /** Whether what was left on the last day went back to the fund. */
    private boolean lapsed;

    protected PointsLot() {
    }

    PointsLot(HouseholdId household, PlaceCode village, YearMonth month, LocalDate lastDay, Origin origin, LedgerAccountId account) {
        this.household = household;
        this.village = village;
        this.month = number(month);
        this.lastDay = lastDay;
        this.origin = origin;
        this.account = account;
    }

    static int number(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }

    /** The ledger's code for the points of one household and month. */
    static String account(HouseholdId household, YearMonth month, Origin origin) {
        return "points:" + household + ":" + month + origin.suffix();
    }

    /** Of its account. */
    String code() {
        return account(household, month(), origin);
    }

    /** Nothing of it can be spent any more. */
    void lapse() {
        lapsed = true;
    }

    /** More of the month came whose last day may be later; what lapsed before opens again for it. */
    void lastsUntil(LocalDate day) {
        if (day.isAfter(lastDay)) {
            lastDay = day;
            lapsed = false;
        }
    }

    public HouseholdId household() {
        return household;
    }

    public PlaceCode village() {
        return village;
    }

    public YearMonth month() {
        return YearMonth.of(month / 100, month % 100);
    }

    public Origin origin() {
        return origin;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    LedgerAccountId account() {
        return account;
    }
}
