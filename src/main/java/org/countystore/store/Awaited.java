package org.countystore.store;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.ListingId;

/**
 * What a line of an order gets of a pre-sale, and what it still waits for.
 *
 * @param packs    that were ordered
 * @param allotted that have come for it
 * @param replaced given of another SKU in place of what did not come
 * @param waiting  that have not come
 * @param harvest  when it was closed: what is awaited then will not come
 */
public record Awaited(UUID order, int line, long packs, long allotted, long replaced, long waiting, Optional<Closed> harvest) {
    /** @param instead what the store offers to whoever came up short */
    public record Closed(LocalDateTime at, Optional<ListingId> instead) {
    }

    static Awaited of(Reservation reservation, LocalDateTime closedAt, ListingId instead) {
        return new Awaited(reservation.order(), reservation.line(), reservation.packs(), reservation.allotted(), reservation.replaced(),
                reservation.waiting(), Optional.ofNullable(closedAt).map(at -> new Closed(at, Optional.ofNullable(instead))));
    }

    /** Packs that were given up because they would not come. */
    public long missing() {
        return packs - allotted - replaced - waiting;
    }

    public boolean isShort() {
        return waiting > 0 && harvest.isPresent();
    }

    /** Whether the buyer has chosen what to have for packs that did not come. */
    public boolean isMadeGood() {
        return missing() > 0 || replaced > 0;
    }
}
