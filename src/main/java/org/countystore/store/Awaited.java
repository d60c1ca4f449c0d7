package org.countystore.store;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * What a line of an order gets of a pre-sale, and what it still waits for.
 *
 * @param packs    that were ordered
 * @param allotted that have come for it
 * @param waiting  that have not
 * @param closedAt when the harvest was closed: what is awaited then will not come
 */
public record Awaited(UUID order, int line, long packs, long allotted, long waiting, Optional<LocalDateTime> closedAt) {
    static Awaited of(Reservation reservation, LocalDateTime closedAt) {
        return new Awaited(reservation.order(), reservation.line(), reservation.packs(), reservation.allotted(), reservation.waiting(),
                Optional.ofNullable(closedAt));
    }

    /** Packs that were given up because they would not come. */
    public long missing() {
        return packs - allotted - waiting;
    }

    public boolean isShort() {
        return waiting > 0 && closedAt.isPresent();
    }
}
