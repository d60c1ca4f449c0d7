package org.countystore.sorting;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.countystore.kernel.Caller;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Uuids;
import org.countystore.lot.Lot;
import org.countystore.lot.LotBook;
import org.countystore.lot.Made;
import org.countystore.lot.Taken;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Where a run is done and undone: its sheet and its lots change together. */
@ApplicationScoped
class SortingTable {
    private static final String STEP = "SORTED";
    @Inject
    SortingRuns runs;
    @Inject
    Inspections inspections;
    @Inject
    SortingCheck check;
    @Inject
    Grading grading;
    @Inject
    PremiumTable premiums;
    @Inject
    LotBook book;
    @Inject
    Clock clock;

    SortingRun sort(UUID uuid, SortingSheet sheet) {
        SortingCheck.Passed passed = check.pass(sheet);
        Grading.Graded graded = grading.judge(sheet, passed.produce());
        SortingRun run = new SortingRun(uuid, sheet, passed.produce(), passed.toleratedPermille(), Caller.current().name(),
                LocalDateTime.now(clock));
        List<Taken> taken = new ArrayList<>();
        for (int i = 0; i < passed.lots().size(); i++) {
            Lot lot = passed.lots().get(i);
            SortingSheet.Input input = sheet.inputs().get(i);
            run.took(new SortingInput(lot, input.weight()));
            taken.add(new Taken(lot.id(), input.weight()));
        }
        List<Made> made = sheet.outputs().stream().map(output -> new Made(output.grade(), output.weight())).toList();
        run.made(book.transform(uuid, STEP, taken, made, sheet.loss(), sheet.station()), graded.judgements());
        graded.standard().ifPresent(standard -> run.measured(standard, graded.judgements()));
        if (!passed.isGradedAgain()) {
            premiums.grant(run);
        }
        runs.add(run);
        return run;
    }

    void undo(SortingRun run, String reason) {
        inspections.firstTested(run.made()).ifPresent(lot -> {
            throw new Refused(Reason.ALREADY_INSPECTED, lot);
        });
        run.reverse(reason, Caller.current().name(), LocalDateTime.now(clock));
        book.undo(Uuids.part(run.uuid(), "reversal"), run.uuid());
        premiums.takeBack(run);
    }
}
