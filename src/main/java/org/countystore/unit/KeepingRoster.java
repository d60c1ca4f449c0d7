package org.countystore.unit;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.countystore.access.Directory;
import org.countystore.access.NewAccount;
import org.countystore.access.Passwords;
import org.countystore.access.Scope;
import org.countystore.kernel.AccountId;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Grant;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.Subject;
import org.countystore.kernel.UnitId;
import org.countystore.unit.Employee.NewEmployee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Keeping a unit's roster: its union does, and the county for any unit. */
@ApplicationScoped
@Transactional
@Allowed({Role.UNION, Role.ADMIN})
public class KeepingRoster {
    @Inject
    Rosters rosters;
    @Inject
    Directory directory;
    @Inject
    Passwords passwords;
    @Inject
    Scope scope;

    /** @param oneTimePassword of the account that was opened, to be handed over on paper; not shown again */
    public record Welcomed(Employee employee, Optional<String> oneTimePassword) {
    }

    /** The units whose roster the caller keeps by name; who looks after a whole place finds them by {@link #below}. */
    @Reading
    @Allowed({Role.UNION, Role.ADMIN, Role.AUDITOR})
    public List<Unit> mine() {
        return rosters.all(scope.units());
    }

    @Reading
    @Allowed({Role.ADMIN, Role.AUDITOR})
    public Listed<Unit> below(PlaceCode place, Page page) {
        scope.mustCover(place);
        return rosters.below(place, page);
    }

    @Reading
    @Allowed({Role.UNION, Role.ADMIN, Role.AUDITOR})
    public Unit get(UnitId unit) {
        return inScope(unit);
    }

    /** Also those who left. */
    @Reading
    @Allowed({Role.UNION, Role.ADMIN, Role.AUDITOR})
    public Listed<Employee> staff(UnitId unit, String text, Page page) {
        return rosters.search(inScope(unit).id(), text, page);
    }

    /** How many are on the roster now. */
    @Reading
    @Allowed({Role.UNION, Role.ADMIN, Role.AUDITOR})
    public long count(UnitId unit) {
        return rosters.countOn(inScope(unit).id());
    }

    /** @throws Refused INVALID, CODE_TAKEN, NOT_FOUND for a place that is not registered */
    @Allowed(Role.ADMIN)
    public Unit found(@Subject String code, @Subject String name, PlaceCode place) {
        scope.mustCover(place);
        return rosters.found(code, name, place);
    }

    @Allowed(Role.ADMIN)
    public Unit rename(UnitId id, @Subject String name) {
        Unit unit = inScope(id);
        unit.rename(name);
        return unit;
    }

    /**
     * Puts a colleague on the roster and, if an account name is given, opens the account to buy with.
     *
     * @throws Refused INVALID, CODE_TAKEN for the staff number, ACCOUNT_EXISTS
     */
    public Welcomed welcome(UnitId id, @Subject String staffNumber, @Subject String name, Optional<String> username) {
        Unit unit = inScope(id);
        new NewEmployee(staffNumber, name, Optional.empty()).check();
        Optional<String> password = username.map(given -> passwords.oneTime());
        Optional<AccountId> account = username.map(
                given -> directory.open(new NewAccount(given, name.strip(), unit.place()), passwords.hash(password.get()), true));
        return new Welcomed(joined(unit, new NewEmployee(staffNumber, name, account)), password);
    }

    /** Puts the owner of an account on the roster, also after they left this or another one; the county does it. */
    @Allowed(Role.ADMIN)
    public Employee join(UnitId id, @Subject NewEmployee sheet) {
        return joined(inScope(id), sheet);
    }

    private Employee joined(Unit unit, NewEmployee sheet) {
        Employee employee = rosters.join(unit.id(), sheet);
        employee.account().ifPresent(account -> directory.grant(account, Grant.in(unit.id(), Role.BUYER)));
        return employee;
    }

    /**
     * Takes a colleague over from another unit without a break, so that the rest of the allowance goes along.
     *
     * @throws Refused NOT_ON_ROSTER for somebody who left, CODE_TAKEN for the staff number, INVALID for the same unit
     */
    @Allowed(Role.ADMIN)
    public Employee move(long id, UnitId to, @Subject String staffNumber) {
        Employee employee = rosters.employee(id);
        UnitId from = inScope(employee.unit()).id();
        UnitId target = inScope(to).id();
        rosters.move(employee, target, staffNumber);
        employee.account().ifPresent(account -> {
            directory.withdraw(account, Grant.in(from, Role.BUYER));
            directory.withdraw(account, Grant.in(from, Role.UNION));
            directory.grant(account, Grant.in(target, Role.BUYER));
        });
        return employee;
    }

    /** From now on no longer on the roster; what was not spent of the allowance goes back. */
    public Employee leave(long id) {
        Employee employee = rosters.employee(id);
        Unit unit = inScope(employee.unit());
        rosters.leave(employee);
        employee.account().ifPresent(account -> {
            directory.withdraw(account, Grant.in(unit.id(), Role.BUYER));
            directory.withdraw(account, Grant.in(unit.id(), Role.UNION));
        });
        return employee;
    }

    /** The accounts that keep the roster of this unit and order for it. */
    @Reading
    @Allowed({Role.UNION, Role.ADMIN, Role.AUDITOR})
    public Set<AccountId> unionOf(UnitId unit) {
        return directory.holders(inScope(unit).id(), Role.UNION);
    }

    /**
     * Makes a colleague keep the roster of the unit and order for it.
     *
     * @throws Refused NO_ACCOUNT if the colleague has none to do it with
     */
    @Allowed(Role.ADMIN)
    public void entrust(long employee) {
        Employee colleague = rosters.employee(employee);
        inScope(colleague.unit());
        AccountId account = colleague.account().filter(opened -> colleague.isOnRoster())
                .orElseThrow(() -> new Refused(Reason.NO_ACCOUNT, colleague.name()));
        directory.grant(account, Grant.in(colleague.unit(), Role.UNION));
    }

    @Allowed(Role.ADMIN)
    public void relieve(long employee) {
        Employee colleague = rosters.employee(employee);
        inScope(colleague.unit());
        colleague.account().ifPresent(account -> directory.withdraw(account, Grant.in(colleague.unit(), Role.UNION)));
    }

    private Unit inScope(UnitId id) {
        Unit unit = rosters.get(id);
        scope.mustCover(id, unit.place());
        return unit;
    }
}
