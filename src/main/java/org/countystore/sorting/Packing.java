package org.countystore.sorting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Fields;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.once.Once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Filling released lots into packs at the town station, and labelling them. */
@ApplicationScoped
@Transactional
@Allowed(Role.OPERATOR)
public class Packing {
    @Inject
    Scope scope;
    @Inject
    Once once;
    @Inject
    PackingTable table;
    @Inject
    PackingRuns runs;
    @Inject
    Labels labels;
    @Inject
    Clock clock;

    /**
     * Makes packs of an SKU out of a graded and released lot.
     *
     * @return what was packed, already known if the same was sent before under this id
     * @throws Refused NOT_RELEASED, NOT_SORTED, LOT_NOT_FREE, WRONG_GRADE, NOT_ENOUGH_GRAMS, LOT_NOT_HERE; INVALID
     */
    public PackingRun pack(UUID packing, PackingSheet sheet) {
        List<PlaceCode> own = scope.places();
        if (once.isKnown("packing", packing, sheet)) {
            return runs.find(packing).orElseThrow();
        }
        PackingRun run = table.pack(packing, sheet, own);
        runs.add(run);
        return run;
    }

    /**
     * Takes the packs back into their lot while all of them are at the station. Repeated, it answers what stands.
     *
     * @throws Refused LOT_NOT_FREE if packs have left; INVALID without a reason
     */
    public PackingRun reverse(UUID packing, String reason) {
        PackingRun mistake = runs.locked(packing).orElseThrow(() -> Refused.notFound("packing", packing));
        scope.mustCover(mistake.station());
        if (mistake.state() == RunState.DONE) {
            new Fields().reason(reason, "reason").orRefuse();
            table.undo(mistake, reason.strip());
        }
        return mistake;
    }

    @Reading
    @Allowed({Role.OPERATOR, Role.AUDITOR})
    public PackingRun packing(UUID packing) {
        PackingRun found = runs.find(packing).orElseThrow(() -> Refused.notFound("packing", packing));
        scope.mustCover(found.station());
        return found;
    }

    /** What was packed on a day, newest first; today if no day is given. */
    @Reading
    @Allowed({Role.OPERATOR, Role.AUDITOR})
    public Listed<PackingRun> packings(PlaceCode station, Optional<LocalDate> day, Page page) {
        scope.mustCover(station);
        return page.cut(runs.of(station, day.orElseGet(() -> LocalDate.now(clock)), page), PackingRun::id);
    }

    /**
     * The labels of some packs of one packing; the roll may have run out at any of them.
     *
     * @param first number of the first one, from 1
     * @throws Refused INVALID if there are no such numbers, or more than {@value Labels#MOST} at once
     */
    @Reading
    public LabelSheet labels(UUID packing, int first, int last) {
        PackingRun found = runs.find(packing).orElseThrow(() -> Refused.notFound("packing", packing));
        scope.mustCover(found.station());
        return labels.of(found, first, last);
    }

    /**
     * The same labels as a PDF, whose letters and millimetres no browser and no printer changes.
     *
     * @param last of all of them if none is told
     * @throws Refused INVALID if there are no such numbers, or more than {@value Labels#MOST} at once
     */
    @Reading
    public byte[] printed(UUID packing, LabelStock stock, int first, Optional<Integer> last) {
        PackingRun found = runs.find(packing).orElseThrow(() -> Refused.notFound("packing", packing));
        scope.mustCover(found.station());
        return labels.printed(found, stock, first, last.orElse(found.packs()));
    }
}
