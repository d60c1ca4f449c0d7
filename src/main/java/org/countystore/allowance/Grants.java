package org.countystore.allowance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.countystore.allowance.AllowanceEntry.Deed;
import org.countystore.allowance.AllowanceEntry.Kind;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.UnitId;
import org.countystore.unit.Employee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The grants of a year: given, looked up, summed. */
@ApplicationScoped
class Grants {
    /** People summed in one go: each has an account a tranche. */
    private static final int AT_ONCE = 50;
    @Inject
    Policies policies;
    @Inject
    Payout payout;
    @Inject
    AllowanceGrants register;
    @Inject
    AllowanceEntries entries;
    @Inject
    Purses purses;
    @Inject
    Clock clock;

    /**
     * Gives the year to people who do not have it; to somebody who left and came back, what leaving took.
     *
     * @throws Refused NO_POLICY if nothing was decided for the year
     */
    void give(UUID call, Granting.Wish wish, List<Employee> people) {
        AllowancePolicy policy = policies.findToGrant(wish.year())
                .orElseThrow(() -> new Refused(Reason.NO_POLICY, wish.year()).at("year"));
        LocalDateTime now = LocalDateTime.now(clock);
        List<Tranche> tranches = policies.tranches(wish.year(), wish.year());
        Map<Long, AllowanceGrant> resting = register.resting(people.stream().map(Employee::id).toList(), wish.year());
        List<AllowanceGrant> fresh = new ArrayList<>();
        List<AllowanceEntry> given = new ArrayList<>();
        for (Employee person : people) {
            AllowanceGrant before = resting.get(person.id());
            Deed deed = new Deed(call, before == null ? Kind.GRANT : Kind.RETURN, "", Caller.current().name(), now);
            if (before == null) {
                List<Portion> due = policy.joiners().due(tranches, person.joinedOn());
                if (!due.isEmpty()) {
                    fresh.add(new AllowanceGrant(call, person, wish.year(), sum(due), now));
                    due.forEach(portion -> given.add(new AllowanceEntry(person.id(), deed, Change.more(portion))));
                }
            } else {
                before.resume(wish.unit());
                again(tranches, person, wish.year()).forEach(change -> given.add(new AllowanceEntry(person.id(), deed, change)));
            }
        }
        if (!fresh.isEmpty()) {
            policy.grant(now);
            register.add(fresh);
        }
        if (!given.isEmpty()) {
            payout.book(call, given);
        }
    }

    /** What ended while the person was away stays away. */
    private List<Change> again(List<Tranche> tranches, Employee person, int year) {
        LocalDate today = LocalDate.now(clock);
        List<Integer> going = tranches.stream().filter(tranche -> !tranche.isOverOn(today)).map(Tranche::no).toList();
        return entries.gone(person.id(), year).stream().filter(change -> going.contains(change.no())).map(Change::undone).toList();
    }

    private static Money sum(List<Portion> portions) {
        return portions.stream().map(Portion::money).reduce(Money.ZERO, Money::plus);
    }

    Granted given(UUID call, Granting.Wish wish) {
        AllowanceEntries.Sum sum = entries.of(call);
        return new Granted(call, wish.unit(), wish.year(), sum.people(), sum.amount());
    }

    List<Long> grantedOf(Collection<Long> employees, int year) {
        return register.employeesGranted(employees, year);
    }

    /** How many of the staff have not been granted the year. */
    long waiting(UnitId unit, int year, long staff) {
        return Math.max(0, staff - register.countOf(unit, year));
    }

    /** Who left is counted in the sums, because what they used stays used. */
    UnitAllowance sum(UnitId unit, int year, long staff) {
        AllowanceState sum = AllowanceState.none(year);
        Optional<String> after = Optional.empty();
        do {
            Page page = new Page(after, AT_ONCE);
            Listed<Long> part = page.cut(register.employeesOf(unit, year, page), employee -> employee);
            sum = sum.plus(purses.sum(part.items(), year));
            after = part.next();
        } while (after.isPresent());
        return new UnitAllowance(unit, staff, register.countOf(unit, year), sum);
    }
}
