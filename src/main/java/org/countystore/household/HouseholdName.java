package org.countystore.household;

import java.util.Optional;

import org.countystore.kernel.Fields;
import org.countystore.kernel.PlaceCode;

/**
 * What a household is called in the register.
 *
 * @param number how far its village had counted; empty for a code that came from elsewhere
 */
record HouseholdName(String code, Optional<Integer> number) {
    private static final int LONGEST = 40;

    static boolean isGood(String code) {
        return code.matches("[A-Za-z0-9][A-Za-z0-9-]*") && code.length() <= LONGEST;
    }

    static HouseholdName counted(PlaceCode village, int number) {
        return new HouseholdName(village + "-%04d".formatted(number), Optional.of(number));
    }

    /** A code that looks as if its village had counted so far moves the count on, so that it is not given twice. */
    static HouseholdName given(String code, PlaceCode village) {
        new Fields().must(isGood(code), "code", "household_code").orRefuse();
        return new HouseholdName(code, Optional.of(code).filter(text -> text.matches(village + "-\\d{4}"))
                .map(text -> Integer.parseInt(text.substring(text.length() - 4))));
    }
}
