package org.countystore.kernel.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.countystore.kernel.CountyTime;
import org.countystore.kernel.Refused;

/** A {@code ?day=} such as 2026-11-21; what is no day is refused, not ignored. */
public record DayParam(LocalDate day) {
    /** As JAX-RS finds it. */
    public static DayParam fromString(String text) {
        return Optional.of(text).map(DayParam::parsed).filter(CountyTime::knows).map(DayParam::new)
                .orElseThrow(() -> Refused.unreadable("day", "day"));
    }

    private static LocalDate parsed(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
