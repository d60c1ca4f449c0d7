package org.countystore.kernel;

import java.time.LocalDate;
import java.time.ZoneId;

/** Days are days of Asia/Shanghai, whatever the machine's zone; the injected clock is set to it. */
public final class CountyTime {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private CountyTime() {
    }

    /** Whether anything of the county can be on that day: with it one can count on, and both databases hold it. */
    public static boolean knows(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }
}
