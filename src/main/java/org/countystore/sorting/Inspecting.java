package org.countystore.sorting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Listed;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.lot.Lot;
import org.countystore.once.Once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Testing lots for the county. */
@ApplicationScoped
@Transactional
@Allowed(Role.INSPECTOR)
public class Inspecting {
    @Inject
    Scope scope;
    @Inject
    Once once;
    @Inject
    TestStation station;
    @Inject
    Inspections inspections;
    @Inject
    StationLots lots;
    @Inject
    Clock clock;

    /**
     * Releases a lot, quarantines or rejects it. What was said of it before stays readable.
     *
     * @return the inspection, already known if the same was sent before under this id
     * @throws Refused ALREADY_INSPECTED if the lot is rejected and the sheet does not name the rejection; LOT_NOT_HERE if
     *                 nothing is left of it; INVALID with all fields that make no sense
     */
    public Inspection inspect(UUID inspection, InspectionSheet sheet) {
        List<PlaceCode> own = scope.places();
        if (once.isKnown("inspection", inspection, sheet)) {
            return inspections.find(inspection).orElseThrow();
        }
        return station.inspect(inspection, sheet, own);
    }

    @Reading
    @Allowed({Role.INSPECTOR, Role.OPERATOR, Role.STORE, Role.AUDITOR})
    public Inspection inspection(UUID inspection) {
        Inspection found = inspections.find(inspection).orElseThrow(() -> Refused.notFound("inspection", inspection));
        scope.mustCover(found.place());
        return found;
    }

    /** Everything that was ever said of a lot, newest first. */
    @Reading
    @Allowed({Role.INSPECTOR, Role.OPERATOR, Role.STORE, Role.AUDITOR})
    public Listed<Inspection> history(LotCode code, Page page) {
        Lot lot = lots.find(code).orElseThrow(() -> Refused.notFound("lot", code));
        scope.mustCover(lot.place());
        return page.cut(inspections.of(lot.id(), page), Inspection::id);
    }

    /** What was said on a day where the caller may look, newest first; today if no day is given. */
    @Reading
    @Allowed({Role.INSPECTOR, Role.AUDITOR})
    public Listed<Inspection> ofDay(Optional<LocalDate> day, Page page) {
        return page.cut(inspections.ofDay(scope.places(), day.orElseGet(() -> LocalDate.now(clock)), page), Inspection::id);
    }
}
