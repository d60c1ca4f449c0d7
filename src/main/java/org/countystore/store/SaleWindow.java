package org.countystore.store;

import java.time.LocalDate;

import org.countystore.kernel.Fields;

/** The days on which a listing is sold, the first and the last included. Outside them it is shown, not sold. */
public record SaleWindow(LocalDate from, LocalDate until) {
    void check(Fields fields) {
        fields.must(from != null, "season.from", "required").must(until != null, "season.until", "required")
                .must(from == null || until == null || !until.isBefore(from), "season.until", "days_order");
    }

    boolean isOpenOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
