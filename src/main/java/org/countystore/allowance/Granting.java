package org.countystore.allowance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.UnitId;
import org.countystore.once.Once;
import org.countystore.unit.Employee;
import org.countystore.unit.Rosters;
import org.countystore.unit.Unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Granting a year's allowance to the staff of a unit, and seeing in sums how it stands. */
@ApplicationScoped
@Transactional
@Allowed({Role.UNION, Role.ADMIN})
public class Granting {
    @Inject
    Scope scope;
    @Inject
    Once once;
    @Inject
    Rosters rosters;
    @Inject
    Grants grants;
    @Inject
    Ungranted ungranted;

    /**
     * @param employees who; left out for everybody on the roster who has not been granted the year yet
     */
    public record Wish(UnitId unit, int year, Optional<List<Long>> employees) {
    }

    /**
     * Grants the year by its policy, each tranche of each person to its own account.
     *
     * @throws Refused NO_POLICY, NOT_ON_ROSTER for a named person who is not, ALREADY_GRANTED for a named person who was
     */
    public Granted grant(UUID uuid, Wish wish) {
        scope.mustCover(wish.unit(), rosters.get(wish.unit()).place());
        if (!once.isKnown("grant", uuid, wish)) {
            grants.give(uuid, wish, wish.employees().map(named -> named(wish, named))
                    .orElseGet(() -> ungranted.of(List.of(wish.unit()), wish.year())));
        }
        return grants.given(uuid, wish);
    }

    private List<Employee> named(Wish wish, List<Long> named) {
        if (named.isEmpty() || named.size() > Page.LARGEST || named.size() != Set.copyOf(named).size()) {
            throw Refused.invalid("employees", "between", 1, Page.LARGEST);
        }
        Map<Long, Employee> people = rosters.all(named);
        for (int i = 0; i < named.size(); i++) {
            Employee person = people.get(named.get(i));
            if (person == null || !person.isOnRoster() || !person.unit().equals(wish.unit())) {
                throw new Refused(Reason.NOT_ON_ROSTER, named.get(i)).at("employees[" + i + "]");
            }
        }
        grants.grantedOf(named, wish.year()).stream().findFirst().ifPresent(first -> {
            throw new Refused(Reason.ALREADY_GRANTED, people.get(first).name(), wish.year())
                    .at("employees[" + named.indexOf(first) + "]");
        });
        return named.stream().map(people::get).toList();
    }

    /** The units whose year the caller grants or looks after, at most a page of them. */
    @Reading
    @Allowed({Role.UNION, Role.ADMIN, Role.AUDITOR})
    public List<Unit> units() {
        List<Unit> units = new ArrayList<>(rosters.all(scope.units()));
        for (PlaceCode place : scope.places()) {
            units.addAll(rosters.below(place, Page.of(Page.LARGEST)).items());
        }
        return units.stream().distinct().toList();
    }

    /** How many people on the rosters of the caller's units have not been granted the year. */
    @Reading
    @Allowed(Role.UNION)
    public long waiting(int year) {
        return scope.units().stream().mapToLong(unit -> grants.waiting(unit, year, rosters.countOn(unit))).sum();
    }

    /** How the year stands for all whom this unit has granted it, in sums: nobody is named. */
    @Reading
    @Allowed({Role.UNION, Role.ADMIN, Role.AUDITOR})
    public UnitAllowance state(UnitId unit, int year) {
        scope.mustCover(unit, rosters.get(unit).place());
        return grants.sum(unit, year, rosters.countOn(unit));
    }
}
