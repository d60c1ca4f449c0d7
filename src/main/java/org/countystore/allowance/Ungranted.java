package org.countystore.allowance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.UnitId;
import org.countystore.unit.Employee;
import org.countystore.unit.Rosters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who waits for a year. */
@ApplicationScoped
class Ungranted {
    @Inject
    Rosters rosters;
    @Inject
    Grants grants;

    List<Employee> of(Collection<UnitId> units, int year) {
        List<Employee> waiting = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Listed<Employee> part = rosters.roster(units, new Page(after, Page.LARGEST));
            Set<Long> granted = new HashSet<>(grants.grantedOf(part.items().stream().map(Employee::id).toList(), year));
            part.items().stream().filter(person -> !granted.contains(person.id())).forEach(waiting::add);
            after = part.next();
        } while (after.isPresent());
        return waiting;
    }
}
