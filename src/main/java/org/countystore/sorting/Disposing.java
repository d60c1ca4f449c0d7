package org.countystore.sorting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.household.Household;
import org.countystore.household.Register;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.Listed;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.Weight;
import org.countystore.lot.Lot;
import org.countystore.lot.LotBook;
import org.countystore.once.Once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Doing away with what the county rejected, and with by-products, each gram of it accounted for. */
@ApplicationScoped
@Transactional
@Allowed(Role.OPERATOR)
public class Disposing {
    @Inject
    Scope scope;
    @Inject
    Once once;
    @Inject
    Disposals disposals;
    @Inject
    RejectTable table;
    @Inject
    StationLots lots;
    @Inject
    LotBook book;
    @Inject
    Register register;
    @Inject
    Clock clock;

    /**
     * Gives a rejected lot or a part of it back, destroys it, or gives it a lower grade; or uses up a by-product.
     *
     * @return what was done, already known if the same was sent before under this id
     * @throws Refused NOT_REJECTED, NOT_BY_PRODUCT, LOT_NOT_HERE, NOT_ENOUGH_GRAMS, GRADE_UNKNOWN; LOT_NOT_FREE for a lower grade
     *                 of packs; INVALID
     */
    public Disposal dispose(UUID disposal, Disposal.Sheet sheet) {
        List<PlaceCode> own = scope.places();
        if (once.isKnown("disposal", disposal, sheet)) {
            return disposals.by(disposal).orElseThrow();
        }
        Disposal done = table.dispose(disposal, sheet, own, Caller.current().name(), LocalDateTime.now(clock));
        disposals.add(done);
        return done;
    }

    /** What a household had in what was done away with. */
    public record Part(Household household, Weight weight) {
    }

    /** Whose it was, for the list that is signed when it is given back. */
    @Reading
    @Allowed({Role.OPERATOR, Role.INSPECTOR, Role.AUDITOR})
    public List<Part> parts(UUID disposal) {
        Disposal found = disposals.by(disposal).orElseThrow(() -> Refused.notFound("disposal", disposal));
        scope.mustCover(found.place());
        Map<HouseholdId, Weight> weights = book.byHousehold(RejectTable.step(found.uuid()));
        Map<HouseholdId, Household> households = register.all(weights.keySet());
        return weights.entrySet().stream().map(each -> new Part(households.get(each.getKey()), each.getValue())).toList();
    }

    /** What became of a lot, newest first. */
    @Reading
    @Allowed({Role.OPERATOR, Role.INSPECTOR, Role.AUDITOR})
    public Listed<Disposal> of(LotCode code, Page page) {
        Lot lot = lots.find(code).orElseThrow(() -> Refused.notFound("lot", code));
        scope.mustCover(lot.place());
        return page.cut(disposals.of(lot.id(), page), Disposal::id);
    }

    /** What was done away with at a station on a day, newest first; today if no day is given. */
    @Reading
    @Allowed({Role.OPERATOR, Role.INSPECTOR, Role.AUDITOR})
    public Listed<Disposal> ofDay(PlaceCode station, Optional<LocalDate> day, Page page) {
        scope.mustCover(station);
        return page.cut(disposals.of(station, day.orElseGet(() -> LocalDate.now(clock)), page), Disposal::id);
    }
}
