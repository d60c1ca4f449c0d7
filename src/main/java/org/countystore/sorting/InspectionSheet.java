package org.countystore.sorting;

import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Fields;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.Weight;
import org.countystore.lot.Quality;

/**
 * What an inspector writes down.
 *
 * @param weight   how much of the lot is spoken of; the whole of it if left out
 * @param sample   what was used up in the test, out of what is spoken of
 * @param method   how it was tested, up to 80 characters
 * @param finding  what was found, up to 400 characters; may be empty
 * @param revisits the rejection that this inspection takes up again; needed once a lot is rejected
 */
public record InspectionSheet(LotCode lot, Optional<Weight> weight, Weight sample, String method, Quality result, String finding,
        Optional<String> reportNumber, Optional<UUID> revisits) {
    static final int LONGEST_METHOD = 80;
    static final int LONGEST_NUMBER = 60;
    static final int LONGEST_FINDING = 400;
    private static final Weight MOST_SAMPLE = Weight.kilograms(100);

    /** Of the whole lot, without using any of it up. */
    public InspectionSheet(LotCode lot, String method, Quality result, Optional<String> reportNumber, Optional<UUID> revisits) {
        this(lot, Optional.empty(), Weight.ZERO, method, result, "", reportNumber, revisits);
    }

    /** @throws org.countystore.kernel.Refused INVALID with all fields that make no sense */
    void check() {
        Fields fields = new Fields().text(method, LONGEST_METHOD, "method")
                .must(result != null, "result", "required").must(result != Quality.UNTESTED, "result", "inspection_result")
                .must(weight.isEmpty() || weight.get().isPositive(), "grams", "above_zero")
                .between(sample, Weight.ZERO, MOST_SAMPLE, "sampleGrams")
                .must(finding.length() <= LONGEST_FINDING, "finding", "too_long", LONGEST_FINDING);
        reportNumber.ifPresent(number -> fields.text(number, LONGEST_NUMBER, "reportNumber"));
        fields.orRefuse();
    }
}
