package org.countystore.collection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;

import org.countystore.access.Scope;
import org.countystore.household.Household;
import org.countystore.household.Register;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.Subject;
import org.countystore.kernel.Weight;
import org.countystore.produce.Catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Writing down what a household can bring of a kind in a year. */
@ApplicationScoped
@Transactional
@Allowed(Role.ADMIN)
public class Estimating {
    @Inject
    Scope scope;
    @Inject
    Register register;
    @Inject
    Catalogue catalogue;
    @Inject
    Capacities capacities;
    @Inject
    Crops crops;
    @Inject
    Clock clock;

    /** An estimate with whose it is and what was brought of it this year. */
    public record Room(Capacity capacity, Household household, Weight bought) {
        public Weight left() {
            return capacity.left(bought);
        }
    }

    /** The county's estimate; the last one counts, for the whole year. */
    public Capacity set(@Subject String household, ProduceCode produce, Capacity.Basis basis) {
        Household whose = register.find(household).orElseThrow(() -> Refused.invalid("household", "household_unknown", household));
        scope.mustCover(whose.village());
        whose.mustBeOpen();
        catalogue.produce(produce);
        Capacity capacity = capacities.locked(whose.id(), produce).orElseGet(() -> new Capacity(whose, produce));
        capacity.estimate(basis, Caller.current().name(), LocalDateTime.now(clock));
        capacities.add(capacity);
        return capacity;
    }

    /** In three statements, however many. */
    @Reading
    @Allowed({Role.ADMIN, Role.CLERK, Role.AUDITOR})
    public Listed<Room> rooms(PlaceCode village, Page page) {
        scope.mustCover(village);
        Listed<Capacity> found = page.cut(capacities.in(village, page), Capacity::id);
        Map<HouseholdId, Household> households = register.all(found.items().stream().map(Capacity::household).distinct().toList());
        Map<Capacities.Kind, Weight> bought = crops.in(village, LocalDate.now(clock).getYear());
        return found.map(each -> new Room(each, households.get(each.household()),
                bought.getOrDefault(each.kind(), Weight.ZERO)));
    }
}
