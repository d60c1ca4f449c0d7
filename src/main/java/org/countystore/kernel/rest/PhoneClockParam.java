package org.countystore.kernel.rest;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.countystore.kernel.CountyTime;
import org.countystore.kernel.PhoneClock;
import org.countystore.kernel.Refused;

/** An {@code X-Sent-At} such as 2026-11-21T08:40:00+08:00: what the phone's own clock said when it sent the call. */
public record PhoneClockParam(PhoneClock clock) {
    public static final String HEADER = "X-Sent-At";

    /** As JAX-RS finds it. */
    public static PhoneClockParam fromString(String text) {
        try {
            OffsetDateTime told = OffsetDateTime.parse(text);
            if (!CountyTime.knows(told.toLocalDate())) {
                throw Refused.unreadable(HEADER, "instant");
            }
            return new PhoneClockParam(new PhoneClock(Optional.of(told.atZoneSameInstant(CountyTime.ZONE).toLocalDateTime())));
        } catch (DateTimeParseException e) {
            throw Refused.unreadable(HEADER, "instant");
        }
    }

    public static PhoneClock of(PhoneClockParam told) {
        return told == null ? PhoneClock.UNTOLD : told.clock;
    }
}
