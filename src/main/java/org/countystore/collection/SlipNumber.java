package org.countystore.collection;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Uuids;

/**
 * What stands on the paper: the day by the clock that wrote it, place and a few letters without the ones that are easily misread.
 *
 * <p>The letters come from the id and not from a counter, so that a phone without signal can print the same number
 * before the server has seen the slip, and so that a village does not queue for the next number.
 */
final class SlipNumber {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");
    private static final int COUNTY_DIGITS = 6;

    private SlipNumber() {
    }

    /** @param letters 5 unless that one is taken already, which happens once in tens of thousands of village days */
    static String of(PlaceCode place, LocalDate day, UUID id, int letters) {
        String below = place.isCounty() ? place.value() : place.value().substring(COUNTY_DIGITS);
        return DAY.format(day) + "-" + below + "-" + letters(Uuids.part(id, "number").getLeastSignificantBits(), letters);
    }

    private static String letters(long bits, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(LETTERS.charAt((int) (bits >>> 5 * i & 31)));
        }
        return text.toString();
    }
}
