package org.countystore.sorting;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Function;

import org.countystore.kernel.Fields;
import org.countystore.kernel.GradeCode;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Weight;
import org.countystore.produce.Measure;

/**
 * What an operator writes down of a run.
 *
 * @param outputs    may be empty when everything was lost
 * @param lossReason why so much was lost, up to 200 characters
 * @param standard   by which the heaps were measured, if they were
 */
public record SortingSheet(PlaceCode station, List<Input> inputs, List<Output> outputs, Weight loss, Optional<String> lossReason,
        Optional<UUID> standard) {
    static final int MOST_LINES = 200;
    /** 1,000 t: far more than a station sorts in a year, far less than what would overflow. */
    private static final Weight MOST = Weight.kilograms(1_000_000);
    private static final Weight LEAST = new Weight(1);

    /** Graded by eye. */
    public SortingSheet(PlaceCode station, List<Input> inputs, List<Output> outputs, Weight loss, Optional<String> lossReason) {
        this(station, inputs, outputs, loss, lossReason, Optional.empty());
    }

    /** So much out of that lot. */
    public record Input(LotCode lot, Weight weight) {
    }

    /**
     * A new lot of that grade.
     *
     * @param measured by the number of the standard's indicator; empty if nothing was measured
     * @param reason   why it is given another grade than the values propose, up to 200 characters
     */
    public record Output(GradeCode grade, Weight weight, SortedMap<Integer, Measure> measured, Optional<String> reason) {
        public Output(GradeCode grade, Weight weight) {
            this(grade, weight, Collections.emptySortedMap(), Optional.empty());
        }
    }

    Weight weightIn() {
        return sum(inputs, Input::weight);
    }

    Weight weightOut() {
        return sum(outputs, Output::weight);
    }

    private static <T> Weight sum(List<T> lines, Function<T, Weight> weight) {
        return lines.stream().map(weight).reduce(Weight.ZERO, Weight::plus);
    }

    List<LotCode> lots() {
        return inputs.stream().map(Input::lot).toList();
    }

    /** @throws Refused INVALID with all fields that make no sense, GRAMS_DO_NOT_ADD_UP */
    void check() {
        Fields fields = new Fields().must(station.isTown(), "station", "town_code")
                .between(inputs.size(), 1, MOST_LINES, "inputs").between(outputs.size(), 0, MOST_LINES, "outputs")
                .between(loss, Weight.ZERO, MOST, "lossGrams");
        Set<LotCode> seen = new HashSet<>();
        for (int i = 0; i < inputs.size(); i++) {
            fields.between(inputs.get(i).weight(), LEAST, MOST, "inputs[" + i + "].grams")
                    .must(seen.add(inputs.get(i).lot()), "inputs[" + i + "].lot", "lot_twice");
        }
        for (int i = 0; i < outputs.size(); i++) {
            String field = "outputs[" + i + "]";
            fields.between(outputs.get(i).weight(), LEAST, MOST, field + ".grams")
                    .must(outputs.get(i).measured().isEmpty() || standard.isPresent(), "standard", "measured_by_which");
            outputs.get(i).reason().ifPresent(reason -> fields.reason(reason, field + ".gradeReason"));
        }
        lossReason.ifPresent(reason -> fields.reason(reason, "lossReason"));
        fields.orRefuse();
        if (!weightIn().equals(weightOut().plus(loss))) {
            throw new Refused(Reason.GRAMS_DO_NOT_ADD_UP, weightIn(), weightOut().plus(loss)).at("lossGrams");
        }
    }
}
