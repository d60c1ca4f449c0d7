package org.countystore.payable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.countystore.access.Scope;
import org.countystore.household.Household;
import org.countystore.household.Register;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Looking at what is still owed, by slip or by village. */
@ApplicationScoped
@Transactional
@Allowed({Role.CASHIER, Role.CLERK, Role.AUDITOR})
public class Owing {
    @Inject
    Scope scope;
    @Inject
    Debts debts;
    @Inject
    Register register;
    @Inject
    Clock clock;

    /** A slip that waits for its money, and who waits. */
    public record Waiting(Payable payable, Household household, long overdueDays) {
        /** The name of who waits: a head, or who sold without being in the register. */
        public String name() {
            return payable.payee().orElseGet(household::headName);
        }

        public boolean isLate() {
            return overdueDays > 0;
        }
    }

    /** Oldest first. */
    @Reading
    public Listed<Waiting> slips(PlaceCode place, Page page) {
        scope.mustCover(place);
        return named(page.cut(debts.openWithin(place, page), Payable::id));
    }

    /** One row a village that waits for money; nothing where all is paid. */
    @Reading
    public List<VillageDebt> villages(PlaceCode place) {
        scope.mustCover(place);
        return debts.byVillage(place, LocalDate.now(clock));
    }

    /** What waits at all the caller's places together. */
    @Reading
    public List<VillageDebt> mine() {
        return scope.places().stream().flatMap(place -> debts.byVillage(place, LocalDate.now(clock)).stream()).distinct().toList();
    }

    private Listed<Waiting> named(Listed<Payable> payables) {
        Map<HouseholdId, Household> households = register.all(payables.items().stream().map(Payable::household).distinct().toList());
        LocalDate today = LocalDate.now(clock);
        return payables.map(payable -> new Waiting(payable, households.get(payable.household()), payable.overdueDays(today)));
    }
}
