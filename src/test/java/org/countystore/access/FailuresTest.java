package org.countystore.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who guesses passwords")
class FailuresTest {
    private static final String OFFICE = "10.0.0.7";
    private Instant now = Instant.parse("2026-11-21T01:00:00Z");
    private final Failures failures = new Failures();

    FailuresTest() {
        failures.clock = new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    private void fail(int times, String username) {
        IntStream.range(0, times).forEach(i -> failures.failed(username, OFFICE));
    }

    private Object secondsToWait(String username, String address) {
        Refused refused = assertThrows(Refused.class, () -> failures.mayTry(username, address));
        assertEquals(Reason.TOO_MANY_ATTEMPTS, refused.reason());
        return refused.facts().get(0);
    }

    @Test
    void may_be_wrong_four_times_and_waits_from_the_fifth_on() {
        fail(4, "clerk");
        assertDoesNotThrow(() -> failures.mayTry("clerk", OFFICE));
        fail(1, "clerk");
        assertEquals(3L, secondsToWait("clerk", OFFICE));
        now = now.plusSeconds(2);
        assertDoesNotThrow(() -> failures.mayTry("clerk", OFFICE));
    }

    @Test
    void waits_twice_as_long_each_time_up_to_a_quarter_of_an_hour() {
        assertEquals(List.of(0L, 2L, 4L, 8L, 512L, 900L, 900L),
                IntStream.of(4, 5, 6, 7, 13, 14, 1_000).mapToObj(count -> Failures.pause(count).toSeconds()).toList());
    }

    @Test
    void does_not_slow_another_account_or_another_address() {
        fail(9, "clerk");
        assertDoesNotThrow(() -> failures.mayTry("clerk2", OFFICE));
        assertDoesNotThrow(() -> failures.mayTry("clerk", "10.0.0.8"));
    }

    @Test
    void begins_anew_after_one_success() {
        fail(9, "clerk");
        failures.succeeded("clerk", OFFICE);
        assertDoesNotThrow(() -> failures.mayTry("clerk", OFFICE));
    }

    @Test
    void tries_no_more_than_a_hundred_at_once() {
        IntStream.range(0, 100).forEach(i -> failures.mayTry("clerk", OFFICE));
        assertTrue((long) secondsToWait("clerk", OFFICE) <= Duration.ofMinutes(1).toSeconds());
    }

    @Test
    void slows_the_whole_address_only_above_a_hundred_failures_a_minute() {
        IntStream.range(0, 300).forEach(i -> {
            failures.mayTry("colleague" + i, OFFICE);
            failures.succeeded("colleague" + i, OFFICE);
        });
        IntStream.range(0, 100).forEach(i -> {
            failures.mayTry("guess" + i, OFFICE);
            failures.failed("guess" + i, OFFICE);
        });
        assertTrue((long) secondsToWait("clerk", OFFICE) <= Duration.ofMinutes(1).toSeconds());
        assertDoesNotThrow(() -> failures.mayTry("clerk", "10.0.0.8"));
    }
}
