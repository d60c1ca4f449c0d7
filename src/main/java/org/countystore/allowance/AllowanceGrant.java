package org.countystore.allowance;

import java.time.LocalDateTime;
import java.util.UUID;

import org.countystore.kernel.Money;
import org.countystore.kernel.UnitId;
import org.countystore.unit.Employee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/**
 * One person's allowance of one year, granted once. Goes along when the person changes units; rests while the person is on
 * no roster. How much of which tranche it is, its entries say.
 */
@Entity
@Table(name = "allowance_grant")
public class AllowanceGrant {
    @Id
    @GeneratedValue(generator = "allowance_grant")
    @SequenceGenerator(name = "allowance_grant", sequenceName = "allowance_grant_seq", allocationSize = 50)
    private long id;
    @Column(name = "call_uuid")
    private UUID call;
    @Column(name = "employee_id")
    private long employee;
    @Column(name = "unit_id")
    private UnitId unit;
    @Column(name = "year_no")
    private int year;
    @Column(name = "fen")
    private Money amount;
    @Column(name = "granted_at")
    private LocalDateTime grantedAt;
    @Column(name = "left_at")
    private LocalDateTime leftAt;

    protected AllowanceGrant() {
    }

    AllowanceGrant(UUID call, Employee employee, int year, Money amount, LocalDateTime now) {
        this.call = call;
        this.employee = employee.id();
        unit = employee.unit();
        this.year = year;
        this.amount = amount;
        grantedAt = now;
    }

    void goWith(UnitId newUnit) {
        unit = newUnit;
    }

    /** The person left the roster. */
    void rest(LocalDateTime now) {
        leftAt = now;
    }

    void resume(UnitId newUnit) {
        leftAt = null;
        unit = newUnit;
    }

    boolean isResting() {
        return leftAt != null;
    }

    public UUID call() {
        return call;
    }

    public long employee() {
        return employee;
    }

    /** On whose roster the person stands, or stood last. */
    public UnitId unit() {
        return unit;
    }

    public int year() {
        return year;
    }

    /** What was granted at first. */
    public Money amount() {
        return amount;
    }

    public LocalDateTime grantedAt() {
        return grantedAt;
    }
}
