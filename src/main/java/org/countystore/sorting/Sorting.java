package org.countystore.sorting;

import java.time.Clock;
import java.time.LocalDate;
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

/** Grading baskets at the town station. */
@ApplicationScoped
@Transactional
@Allowed(Role.OPERATOR)
public class Sorting {
    @Inject
    Scope scope;
    @Inject
    Once once;
    @Inject
    SortingTable table;
    @Inject
    SortingRuns runs;
    @Inject
    Clock clock;

    /**
     * Turns lots that lie at the station into graded lots and a loss; all of it happens or none of it.
     *
     * @return the run, already known if the same was sent before under this id
     * @throws Refused GRAMS_DO_NOT_ADD_UP, LOT_NOT_HERE, NOT_ENOUGH_GRAMS, MIXED_PRODUCE, GRADE_UNKNOWN; LOT_NOT_FREE for
     *                 packs and for what is quarantined or rejected; STANDARD_EXPIRED; GRADE_NEEDS_REASON for another grade
     *                 than the values propose; INVALID with all fields that make no sense
     */
    public SortingRun sort(UUID run, SortingSheet sheet) {
        scope.mustCover(sheet.station());
        if (once.isKnown("sorting-run", run, sheet)) {
            return runs.find(run).orElseThrow();
        }
        return table.sort(run, sheet);
    }

    /**
     * Takes a run back while nothing has been done with its lots. Repeated, it answers what stands.
     *
     * @throws Refused ALREADY_INSPECTED, LOT_NOT_FREE if some of a lot was used or sent; INVALID without a reason
     */
    public SortingRun reverse(UUID run, String reason) {
        SortingRun mistake = runs.locked(run).orElseThrow(() -> Refused.notFound("sorting run", run));
        scope.mustCover(mistake.station());
        if (mistake.state() == RunState.DONE) {
            new Fields().reason(reason, "reason").orRefuse();
            table.undo(mistake, reason.strip());
        }
        return mistake;
    }

    /**
     * Says afterwards why so much was lost. What was said first stands; a loss that needs no reason takes none.
     *
     * @throws Refused INVALID without a reason
     */
    public SortingRun explain(UUID run, String reason) {
        SortingRun wasteful = runs.locked(run).orElseThrow(() -> Refused.notFound("sorting run", run));
        scope.mustCover(wasteful.station());
        if (wasteful.isLossUnexplained()) {
            new Fields().reason(reason, "reason").orRefuse();
            wasteful.explain(reason.strip());
        }
        return wasteful;
    }

    @Reading
    @Allowed({Role.OPERATOR, Role.AUDITOR})
    public SortingRun run(UUID run) {
        SortingRun found = runs.find(run).orElseThrow(() -> Refused.notFound("sorting run", run));
        scope.mustCover(found.station());
        return found;
    }

    /** The runs of a day, newest first; today's if no day is given. */
    @Reading
    @Allowed({Role.OPERATOR, Role.AUDITOR})
    public Listed<SortingRun> runs(PlaceCode station, Optional<LocalDate> day, Page page) {
        scope.mustCover(station);
        return page.cut(runs.of(station, day.orElseGet(() -> LocalDate.now(clock)), page), SortingRun::id);
    }
}
