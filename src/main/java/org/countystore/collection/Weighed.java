package org.countystore.collection;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

import org.countystore.household.Household;
import org.countystore.kernel.PlaceCode;

/**
 * A weigh-in that every rule lets pass, with the household that sells. The point is that of the household's village.
 *
 * @param weighIn at the moment at which it really happened
 * @param saidAt  when it happened by the clock of the phone
 */
record Weighed(WeighIn weighIn, LocalDateTime saidAt, Household seller, Sending sending) {
    PlaceCode point() {
        return seller.village();
    }

    LocalDate day() {
        return weighIn.occurredAt().toLocalDate();
    }

    /** What the phone said, if that is not when it was. */
    Optional<LocalDateTime> phoneAt() {
        return Optional.of(saidAt).filter(said -> !said.equals(weighIn.occurredAt()));
    }
}
