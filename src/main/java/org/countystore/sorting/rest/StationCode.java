package org.countystore.sorting.rest;

import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Refused;

/** Reads the code of a station, which is its town's. */
final class StationCode {
    private static final String FIELD = "station";

    private StationCode() {
    }

    static PlaceCode of(String text) {
        if (!text.matches("\\d{6}(\\d{3}){0,2}")) {
            throw Refused.invalid(FIELD, "place_code");
        }
        return new PlaceCode(text);
    }

    static PlaceCode required(String text) {
        if (text == null || text.isEmpty()) {
            throw Refused.invalid(FIELD, "required");
        }
        return of(text);
    }
}
