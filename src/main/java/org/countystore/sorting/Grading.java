package org.countystore.sorting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.countystore.kernel.GradeCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.produce.Catalogue;
import org.countystore.produce.Grade;
import org.countystore.produce.GradeStandard;
import org.countystore.produce.StandardBook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Holds what was measured against the standard in force. */
@ApplicationScoped
class Grading {
    @Inject
    StandardBook standards;
    @Inject
    Catalogue catalogue;
    @Inject
    Clock clock;

    /** @param judgements in the order of the sheet's outputs */
    record Graded(Optional<GradeStandard> standard, List<Judgement> judgements) {
    }

    /** @throws org.countystore.kernel.Refused STANDARD_EXPIRED, GRADE_NEEDS_REASON; INVALID where something was not measured */
    Graded judge(SortingSheet sheet, ProduceCode produce) {
        Optional<GradeStandard> standard = sheet.standard().map(uuid -> standards.usable(uuid, produce, LocalDate.now(clock)));
        List<GradeCode> bestFirst = catalogue.grades(produce).stream().filter(grade -> !grade.isByProduct()).map(Grade::code).toList();
        List<Judgement> judgements = new ArrayList<>();
        for (SortingSheet.Output output : sheet.outputs()) {
            String field = "outputs[" + judgements.size() + "]";
            Judgement judgement = Judgement.byEye(output);
            if (standard.isPresent() && !output.measured().isEmpty()) {
                standard.get().mustFit(output.measured(), field + ".measurements");
                judgement = Judgement.of(standard.get(), bestFirst, output);
                judgement.mustBeExplained(field + ".gradeReason");
            }
            judgements.add(judgement);
        }
        return new Graded(standard, judgements);
    }
}
