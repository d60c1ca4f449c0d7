package org.countystore.kernel;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What the clock of a phone said when it sent something; empty if it did not tell. How wrong it was then is taken off the
 * moments it wrote down before.
 */
public record PhoneClock(Optional<LocalDateTime> sentAt) {
    public static final PhoneClock UNTOLD = new PhoneClock(Optional.empty());
    /** Less is the way through the air. */
    private static final Duration CLOSE_ENOUGH = Duration.ofMinutes(2);

    /**
     * When it really happened, as far as can be known. Nothing happened after it was sent: where the clock was put right in
     * between and the phone seems to, the moment of its arrival counts.
     */
    public LocalDateTime corrected(LocalDateTime occurredAt, LocalDateTime arrivedAt) {
        if (sentAt.isEmpty()) {
            return occurredAt;
        }
        Duration behind = Duration.between(sentAt.get(), arrivedAt).truncatedTo(ChronoUnit.SECONDS);
        LocalDateTime moved = behind.abs().compareTo(CLOSE_ENOUGH) > 0 ? occurredAt.plus(behind) : occurredAt;
        return moved.isAfter(arrivedAt.plus(CLOSE_ENOUGH)) ? arrivedAt.truncatedTo(ChronoUnit.SECONDS) : moved;
    }
}
