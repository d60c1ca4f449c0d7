package org.countystore.kernel.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.countystore.kernel.Refused;

/** A {@code ?day=} such as 2026-11-21; what is no day is refused, not ignored. */
public record DayParam(LocalDate day) {
    /** As JAX-RS finds it. */
    public static DayParam fromString(String text) {
        try {
            return new DayParam(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw Refused.unreadable("day", "day");
        }
    }
}
