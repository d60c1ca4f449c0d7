package org.countystore.allowance;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.UnitId;
import org.countystore.unit.Employee;
import org.countystore.unit.Rosters;
import org.countystore.unit.Unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Seeing what a grant to all units of a county would give, before each of them is granted by {@link Granting}. */
@ApplicationScoped
@Transactional
@Allowed(Role.ADMIN)
public class PreviewingGrants {
    @Inject
    Scope scope;
    @Inject
    Rosters rosters;
    @Inject
    Ungranted ungranted;
    @Inject
    Grants grants;

    /**
     * Unit by unit, also those that would get nothing.
     *
     * @throws Refused NO_POLICY if nothing was decided for the year
     */
    @Reading
    public Listed<GrantPreview> units(PlaceCode place, int year, Page page) {
        scope.mustCover(place);
        Listed<Unit> units = rosters.below(place, page);
        List<UnitId> ids = units.items().stream().map(Unit::id).toList();
        Map<UnitId, Long> staff = rosters.countOn(ids);
        List<Employee> everybody = ungranted.of(ids, year);
        Map<UnitId, List<Employee>> waiting = everybody.stream().collect(Collectors.groupingBy(Employee::unit));
        Map<UnitId, List<Gift>> gifts = grants.gifts(year, everybody).stream()
                .collect(Collectors.groupingBy(gift -> gift.person().unit()));
        return units.map(unit -> new GrantPreview(unit, staff.getOrDefault(unit.id(), 0L),
                waiting.getOrDefault(unit.id(), List.of()).size(), gifts.getOrDefault(unit.id(), List.of())));
    }
}
