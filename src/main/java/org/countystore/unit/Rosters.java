package org.countystore.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.countystore.kernel.AccountId;
import org.countystore.kernel.Fields;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.UnitId;
import org.countystore.place.Gazetteer;
import org.countystore.unit.Employee.NewEmployee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Who works where. */
@ApplicationScoped
@Transactional
public class Rosters {
    private static final long NOBODY = 0;
    @Inject
    Units units;
    @Inject
    Employees employees;
    @Inject
    Gazetteer gazetteer;
    @Inject
    Clock clock;
    @Inject
    Event<ColleagueLeft> left;
    @Inject
    Event<ColleagueMoved> moved;

    /** The employee behind an account, while on a roster. */
    public Optional<Employee> employeeOf(AccountId account) {
        return employees.of(account).filter(Employee::isOnRoster);
    }

    /** @throws Refused NOT_FOUND */
    public Employee employee(long id) {
        return employees.find(id).orElseThrow(() -> Refused.notFound("employee", id));
    }

    /** By id; unknown ids are left out. */
    public Map<Long, Employee> all(Collection<Long> ids) {
        return employees.all(ids).stream().collect(Collectors.toMap(Employee::id, Function.identity()));
    }

    /** @throws Refused NOT_FOUND */
    public Unit get(UnitId id) {
        return units.find(id).orElseThrow(() -> Refused.notFound("unit", id));
    }

    public Optional<Unit> byCode(String code) {
        return units.by(code);
    }

    public Listed<Unit> below(PlaceCode place, Page page) {
        return page.cut(units.below(place, page), Unit::code);
    }

    /** Who is on the roster of any of them, in the order of coming. */
    public Listed<Employee> roster(Collection<UnitId> all, Page page) {
        return page.cut(employees.staffOf(all, page), Employee::id);
    }

    public long countOn(UnitId unit) {
        return countOn(List.of(unit)).getOrDefault(unit, 0L);
    }

    /** A unit without staff is left out. */
    public Map<UnitId, Long> countOn(Collection<UnitId> all) {
        return employees.countOn(all);
    }

    Unit found(String code, String name, PlaceCode place) {
        Unit unit = new Unit(code, name, gazetteer.get(place).code());
        if (units.by(code).isPresent()) {
            throw new Refused(Reason.CODE_TAKEN, code).at("code");
        }
        units.add(unit);
        return unit;
    }

    public List<Unit> all(List<UnitId> ids) {
        return units.all(ids);
    }

    Listed<Employee> search(UnitId unit, String text, Page page) {
        return page.cut(employees.search(unit, text, page), Employee::id);
    }

    /**
     * Puts somebody on the roster; whoever was on one before takes up the same row again.
     *
     * @throws Refused CODE_TAKEN for a staff number in use, ON_ROSTER_ALREADY
     */
    Employee join(UnitId unit, NewEmployee sheet) {
        Optional<Employee> before = sheet.account().flatMap(employees::of);
        if (before.filter(Employee::isOnRoster).isPresent()) {
            throw new Refused(Reason.ON_ROSTER_ALREADY, before.get().name());
        }
        mustBeFree(unit, sheet.staffNumber().strip(), before.map(Employee::id).orElse(NOBODY));
        LocalDate today = LocalDate.now(clock);
        Employee employee = before.orElseGet(() -> new Employee(unit, sheet, today));
        employee.join(unit, sheet, today);
        employees.add(employee);
        return employee;
    }

    private void mustBeFree(UnitId unit, String staffNumber, long employee) {
        if (employees.by(unit, staffNumber).filter(other -> other.id() != employee).isPresent()) {
            throw new Refused(Reason.CODE_TAKEN, staffNumber).at("staffNumber");
        }
    }

    /** A second leaving changes nothing. */
    void leave(Employee employee) {
        if (employee.isOnRoster()) {
            employee.leave(LocalDate.now(clock));
            left.fire(new ColleagueLeft(employee.id(), employee.unit()));
        }
    }

    void move(Employee employee, UnitId to, String staffNumber) {
        if (!employee.isOnRoster()) {
            throw new Refused(Reason.NOT_ON_ROSTER);
        }
        UnitId from = employee.unit();
        new Fields().must(!from.equals(to), "unit", "same_unit").orRefuse();
        NewEmployee sheet = new NewEmployee(staffNumber, employee.name(), employee.account());
        sheet.check();
        mustBeFree(to, sheet.staffNumber().strip(), employee.id());
        employee.join(to, sheet, employee.joinedOn());
        moved.fire(new ColleagueMoved(employee.id(), from, to));
    }
}
