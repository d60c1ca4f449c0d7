package org.countystore.unit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.countystore.kernel.AccountId;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Refused;
import org.countystore.kernel.UnitId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Who works where. */
@ApplicationScoped
@Transactional
public class Rosters {
    @Inject
    Units units;
    @Inject
    Employees employees;

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

    /** Who is on the roster, in the order of coming. */
    public List<Employee> staffOf(UnitId unit, Page page) {
        return roster(unit, page).items();
    }

    /** The same, with where the next page begins. */
    public Listed<Employee> roster(UnitId unit, Page page) {
        return page.cut(employees.staffOf(unit, page), Employee::id);
    }

    public long countOn(UnitId unit) {
        return employees.countOn(unit);
    }
}
