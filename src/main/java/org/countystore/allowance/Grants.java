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
     * What the year would give these people; who gets nothing is left out.
     *
     * @throws Refused NO_POLICY if nothing was decided for the year
     */
    List<Gift> gifts(int year, List<Employee> people) {
        AllowancePolicy policy = policy(year);
        List<Tranche> tranches = policies.tranches(year, year);
        Map<Long, AllowanceGrant> resting = register.resting(people.stream().map(Employee::id).toList(), year);
        return people.stream().map(person -> gift(policy, tranches, person, Optional.ofNullable(resting.get(person.id()))))
                .filter(gift -> !gift.changes().isEmpty() || gift.before().isPresent()).toList();
    }

    private AllowancePolicy policy(int year) {
        return policies.findToGrant(year).orElseThrow(() -> new Refused(Reason.NO_POLICY, year).at("year"));
    }

    /** To somebody who left and came back, what leaving took. */
    private Gift gift(AllowancePolicy policy, List<Tranche> tranches, Employee person, Optional<AllowanceGrant> before) {
        return new Gift(person, before, before.isPresent() ? again(tranches, person, policy.year())
                : policy.joiners().due(tranches, person.joinedOn()).stream().map(Change::more).toList());
    }

    /**
     * Gives the year to people who do not have it.
     *
     * @throws Refused NO_POLICY if nothing was decided for the year
     */
    void give(UUID call, Granting.Wish wish, List<Employee> people) {
        LocalDateTime now = LocalDateTime.now(clock);
        List<AllowanceGrant> fresh = new ArrayList<>();
        List<AllowanceEntry> given = new ArrayList<>();
        for (Gift gift : gifts(wish.year(), people)) {
            Deed deed = new Deed(call, gift.before().isPresent() ? Kind.RETURN : Kind.GRANT, "", Caller.current().name(), now);
            gift.before().ifPresentOrElse(before -> before.resume(wish.unit()),
                    () -> fresh.add(new AllowanceGrant(call, gift.person(), wish.year(), gift.sum(), now)));
            gift.changes().forEach(change -> given.add(new AllowanceEntry(gift.person().id(), deed, change)));
        }
        if (!fresh.isEmpty()) {
            policy(wish.year()).grant(now);
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
