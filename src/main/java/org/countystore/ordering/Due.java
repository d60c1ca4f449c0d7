package org.countystore.ordering;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** When the channel is to be asked next, and what came in the way before. */
@Embeddable
public class Due {
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final int LONGEST_DOUBLINGS = 7;
    @Column(name = "due_at")
    private LocalDateTime at;
    private int tries;
    private String trouble;

    protected Due() {
    }

    Due(LocalDateTime at) {
        this.at = at;
    }

    void now(LocalDateTime now) {
        at = now;
        tries = 0;
    }

    /** Later and later, up to ten minutes. */
    void again(LocalDateTime now, Optional<String> because) {
        at = now.plus(FIRST.multipliedBy(1L << Math.min(tries, LONGEST_DOUBLINGS)));
        tries++;
        trouble = because.orElse(null);
    }

    void atLatest(LocalDateTime end, LocalDateTime now) {
        if (now.isBefore(end) && at.isAfter(end)) {
            at = end;
        }
    }

    void never() {
        at = null;
        tries = 0;
        trouble = null;
    }

    LocalDateTime at() {
        return at;
    }

    /** The channel's own word for what came in the way last. */
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }
}
