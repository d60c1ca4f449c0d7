package org.countystore.sorting;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.countystore.kernel.GradeCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.lot.Lot;
import org.countystore.lot.LotBook;
import org.countystore.produce.Catalogue;
import org.countystore.produce.Grade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Which grades may come out of a run: those of the kind, and none above what a rejection left. */
@ApplicationScoped
class GradeCheck {
    @Inject
    Catalogue catalogue;
    @Inject
    LotBook book;
    @Inject
    Disposals disposals;

    /** @throws Refused GRADE_UNKNOWN, INVALID where a lot that was lowered after a rejection would rise again */
    void pass(SortingSheet sheet, List<Lot> inputs, ProduceCode produce) {
        Map<GradeCode, Integer> standing = catalogue.grades(produce).stream().collect(Collectors.toMap(Grade::code, Grade::standing));
        for (int i = 0; i < sheet.outputs().size(); i++) {
            if (!standing.containsKey(sheet.outputs().get(i).grade())) {
                throw new Refused(Reason.GRADE_UNKNOWN, produce, sheet.outputs().get(i).grade()).at("outputs[" + i + "].grade");
            }
        }
        inputs.stream().filter(this::wasLowered).mapToInt(lot -> standing.getOrDefault(lot.grade(), 0)).max()
                .ifPresent(best -> mustNotRise(sheet, standing, best));
    }

    private static void mustNotRise(SortingSheet sheet, Map<GradeCode, Integer> standing, int best) {
        for (int i = 0; i < sheet.outputs().size(); i++) {
            if (standing.get(sheet.outputs().get(i).grade()) < best) {
                throw Refused.invalid("outputs[" + i + "].grade", "was_lowered");
            }
        }
    }

    /** It, or anything it was sorted out of. */
    private boolean wasLowered(Lot lot) {
        return disposals.anyMade(book.past(lot.id()).lots());
    }
}
