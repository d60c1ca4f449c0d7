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

/** One person's allowance of one year, granted once. Written once, never changed. */
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

    protected AllowanceGrant() {
    }

    AllowanceGrant(UUID call, Employee employee, AllowancePolicy policy, LocalDateTime now) {
        this.call = call;
        this.employee = employee.id();
        unit = employee.unit();
        year = policy.year();
        amount = policy.amount();
        grantedAt = now;
    }

    public UUID call() {
        return call;
    }

    public long employee() {
        return employee;
    }

    /** Whose roster the person stood on when it was granted. */
    public UnitId unit() {
        return unit;
    }

    public int year() {
        return year;
    }

    public Money amount() {
        return amount;
    }

    public LocalDateTime grantedAt() {
        return grantedAt;
    }
}
