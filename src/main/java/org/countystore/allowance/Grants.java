package org.countystore.allowance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.UnitId;
import org.countystore.unit.Employee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** The grants of a year: given, looked up, summed. */
@ApplicationScoped
class Grants {
    /** People summed in one go: each has an account a tranche. */
    private static final int AT_ONCE = 50;
    @Inject
    Payout payout;
    @Inject
    AllowanceGrants register;
    @Inject
    Purses purses;
    @Inject
    Event<AllowanceGranted> granted;

    void give(UUID call, Granting.Wish wish, List<Employee> people) {
        AllowancePolicy policy = payout.grant(call, people, wish.year());
        granted.fire(new AllowanceGranted(call, wish.unit(), wish.year(), people.size(), policy.amount()));
    }

    Granted given(UUID call, Granting.Wish wish) {
        AllowanceGrants.Sum sum = register.of(call);
        return new Granted(call, wish.unit(), wish.year(), sum.people(), sum.amount());
    }

    List<Long> grantedOf(Collection<Long> employees, int year) {
        return register.employeesGranted(employees, year);
    }

    /** People who have left since are counted, so this may be too few and never too many. */
    long waiting(UnitId unit, int year, long staff) {
        return Math.max(0, staff - register.countOf(unit, year));
    }

    UnitAllowance sum(UnitId unit, int year, long staff) {
        AllowanceState sum = AllowanceState.none(year);
        long people = 0;
        Optional<String> after = Optional.empty();
        do {
            Page page = new Page(after, AT_ONCE);
            Listed<Long> part = page.cut(register.employeesOf(unit, year, page), employee -> employee);
            sum = sum.plus(purses.sum(part.items(), year));
            people += part.items().size();
            after = part.next();
        } while (after.isPresent());
        return new UnitAllowance(unit, staff, people, sum);
    }
}
