package org.countystore.allowance;

import java.util.List;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
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
        return rosters.below(place, page).map(unit -> preview(unit, year));
    }

    private GrantPreview preview(Unit unit, int year) {
        List<Employee> waiting = ungranted.of(unit.id(), year);
        List<Gift> gifts = grants.gifts(year, waiting);
        return new GrantPreview(unit, rosters.countOn(unit.id()), waiting.size(), gifts.size(), Gift.sum(gifts));
    }
}
