package org.countystore.points;

import java.time.LocalDateTime;
import java.util.Optional;

import org.countystore.household.Mask;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Fields;
import org.countystore.kernel.HouseholdId;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Somebody who may fetch goods for a household (代办人), up to a limit a month. A household has one at a time. */
@Entity
@Table(name = "points_proxy")
public class PointsProxy {
    private static final int LONGEST_NAME = 60;
    private static final long HIGHEST_LIMIT = 10_000;
    @Id
    @GeneratedValue(generator = "points_proxy_seq")
    @SequenceGenerator(name = "points_proxy_seq", sequenceName = "points_proxy_seq", allocationSize = 50)
    private long id;
    @Column(name = "household_id")
    private HouseholdId household;
    private String name;
    /** Enough to compare with an identity card, and too little to be one. */
    @Column(name = "identity_end")
    private String identityEnd;
    @Column(name = "month_limit")
    private long limit;
    @Column(name = "pin_mac")
    private String pinMac;
    /** The household; nobody once it was withdrawn. Unique, so that a household has one. */
    @Column(name = "acts_for")
    private HouseholdId actsFor;
    @Column(name = "named_at")
    private LocalDateTime namedAt;
    @Column(name = "named_by")
    private String namedBy;
    @Column(name = "withdrawn_at")
    private LocalDateTime withdrawnAt;
    @Column(name = "withdrawn_by")
    private String withdrawnBy;
    @Version
    private long version;

    protected PointsProxy() {
    }

    PointsProxy(HouseholdId household, Sheet sheet, LocalDateTime now) {
        this.household = household;
        actsFor = household;
        name = sheet.name().strip();
        identityEnd = sheet.identityEnd();
        limit = sheet.limit();
        namedAt = now;
        namedBy = Caller.current().name();
    }

    /**
     * Whom a household names.
     *
     * @param identityEnd the last four characters of the identity number
     * @param limit       points a month
     */
    public record Sheet(String name, String identityEnd, long limit) {
        Fields fields() {
            return new Fields().text(name, LONGEST_NAME, "name").between(limit, 1, HIGHEST_LIMIT, "limit")
                    .must(identityEnd != null && identityEnd.matches("\\d{3}[\\dX]"), "identityEnd", "identity_end");
        }
    }

    void keepPin(String mac) {
        pinMac = mac;
    }

    boolean isOpenedBy(String mac) {
        return mac.equals(pinMac);
    }

    /** At once and for good; a second time changes nothing. */
    void withdraw(LocalDateTime now) {
        if (actsFor != null) {
            actsFor = null;
            withdrawnAt = now;
            withdrawnBy = Caller.current().name();
        }
    }

    public long id() {
        return id;
    }

    public HouseholdId household() {
        return household;
    }

    public String name() {
        return name;
    }

    /** As anybody may see it. */
    public String maskedName() {
        return Mask.name(name);
    }

    public String identityEnd() {
        return identityEnd;
    }

    /** Points a month. */
    public long limit() {
        return limit;
    }

    /** Otherwise the keeper compares the identity card. */
    public boolean hasPin() {
        return pinMac != null;
    }

    public LocalDateTime namedAt() {
        return namedAt;
    }

    public Optional<LocalDateTime> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }
}
