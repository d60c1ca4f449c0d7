package org.countystore.sorting;

import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Fields;
import org.countystore.kernel.LotCode;
import org.countystore.lot.Quality;

/**
 * What an inspector writes down.
 *
 * @param method   how it was tested, up to 80 characters
 * @param revisits the rejection that this inspection takes up again; needed once a lot is rejected
 */
public record InspectionSheet(LotCode lot, String method, Quality result, Optional<String> reportNumber, Optional<UUID> revisits) {
    static final int LONGEST_METHOD = 80;
    static final int LONGEST_NUMBER = 60;

    /** @throws org.countystore.kernel.Refused INVALID with all fields that make no sense */
    void check() {
        Fields fields = new Fields().text(method, LONGEST_METHOD, "method")
                .must(result != null, "result", "required").must(result != Quality.UNTESTED, "result", "inspection_result");
        reportNumber.ifPresent(number -> fields.text(number, LONGEST_NUMBER, "reportNumber"));
        fields.orRefuse();
    }
}
