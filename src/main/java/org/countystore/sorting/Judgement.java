package org.countystore.sorting;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countystore.kernel.GradeCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.produce.GradeStandard;

/**
 * What the measured values say of one heap, and what the operator decided.
 *
 * @param measured whether anything was; else the heap was graded by eye and nothing is proposed
 * @param proposed none if the values keep the limits of no grade
 */
record Judgement(boolean measured, Optional<GradeCode> proposed, SortingSheet.Output decided) {
    static Judgement byEye(SortingSheet.Output output) {
        return new Judgement(false, Optional.empty(), output);
    }

    static Judgement of(GradeStandard standard, List<GradeCode> bestFirst, SortingSheet.Output output) {
        return new Judgement(true, standard.proposed(bestFirst, Map.copyOf(output.measured())), output);
    }

    /** Whether the operator did not follow the values. */
    boolean departs() {
        return measured && !proposed.equals(Optional.of(decided.grade()));
    }

    /** @throws Refused GRADE_NEEDS_REASON if the operator departs from the proposal and does not say why */
    void mustBeExplained(String field) {
        if (departs() && decided.reason().isEmpty()) {
            throw new Refused(Reason.GRADE_NEEDS_REASON, proposed.map(GradeCode::value).orElse("–"), decided.grade()).at(field);
        }
    }

    /** Why it departs; what is said without need is not kept. */
    Optional<String> reason() {
        return decided.reason().map(String::strip).filter(reason -> departs());
    }
}
