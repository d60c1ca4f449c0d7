package org.countystore.unit;

import java.time.LocalDate;
import java.util.Optional;

import org.countystore.kernel.AccountId;
import org.countystore.kernel.Fields;
import org.countystore.kernel.UnitId;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A member of a unit's staff. Joins, leaves, may come back or go to another unit; stays the same row throughout. */
@Entity
@Table(name = "employee")
public class Employee {
    @Id
    @GeneratedValue(generator = "employee_seq")
    @SequenceGenerator(name = "employee_seq", sequenceName = "employee_seq", allocationSize = 50)
    private long id;
    @Column(name = "unit_id")
    private UnitId unit;
    @Column(name = "account_id")
    private AccountId account;
    private String name;
    @Column(name = "staff_number")
    private String staffNumber;
    @Column(name = "joined_on")
    private LocalDate joinedOn;
    @Column(name = "left_on")
    private LocalDate leftOn;
    @Version
    private long version;

    protected Employee() {
    }

    Employee(UnitId unit, NewEmployee sheet, LocalDate today) {
        this.account = sheet.account().orElse(null);
        join(unit, sheet, today);
    }

    void join(UnitId newUnit, NewEmployee sheet, LocalDate today) {
        sheet.check();
        unit = newUnit;
        name = sheet.name().strip();
        staffNumber = sheet.staffNumber().strip();
        joinedOn = today;
        leftOn = null;
    }

    /** A second leaving changes nothing. */
    void leave(LocalDate today) {
        if (leftOn == null) {
            leftOn = today;
        }
    }

    /** @param account left out for a colleague for whom the union orders */
    public record NewEmployee(String staffNumber, String name, Optional<AccountId> account) {
        void check() {
            new Fields().text(name, 60, "name")
                    .must(staffNumber != null && staffNumber.strip().matches("[A-Za-z0-9][A-Za-z0-9-]{0,39}"),
                    "staffNumber", "staff_number")
                    .orRefuse();
        }
    }

    public long id() {
        return id;
    }

    public UnitId unit() {
        return unit;
    }

    public Optional<AccountId> account() {
        return Optional.ofNullable(account);
    }

    public String name() {
        return name;
    }

    public String staffNumber() {
        return staffNumber;
    }

    public LocalDate joinedOn() {
        return joinedOn;
    }

    public Optional<LocalDate> leftOn() {
        return Optional.ofNullable(leftOn);
    }

    public boolean isOnRoster() {
        return leftOn == null;
    }
}
