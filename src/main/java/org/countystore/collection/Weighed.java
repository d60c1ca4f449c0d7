package org.countystore.collection;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.countystore.household.Household;
import org.countystore.kernel.PlaceCode;
import org.countystore.lot.Harvest;

/**
 * A weigh-in that every rule lets pass, with the household that sells, or what stands in the books for all who are in no register.
 * The point is that of the seller's village.
 *
 * @param weighIn  at the moment at which it really happened
 * @param saidAt   when it happened by the clock of the phone
 * @param oddities what makes somebody look twice at it
 */
record Weighed(WeighIn weighIn, LocalDateTime saidAt, Household seller, Sending sending, Set<Oddity> oddities) {
    Weighed(WeighIn weighIn, LocalDateTime saidAt, Household seller, Sending sending) {
        this(weighIn, saidAt, seller, sending, Set.of());
    }

    Weighed with(Set<Oddity> found) {
        return new Weighed(weighIn, saidAt, seller, sending, found);
    }

    /** And one more, if there is one. */
    Weighed with(Optional<Oddity> more) {
        Set<Oddity> all = new TreeSet<>(oddities);
        more.ifPresent(all::add);
        return with(all);
    }

    PlaceCode point() {
        return seller.village();
    }

    Harvest harvest() {
        return new Harvest(weighIn.produce(), weighIn.grade(), weighIn.net(), point(), seller.id(), weighIn.worth(),
                weighIn.occurredAt(), seller.isOutside());
    }

    /** A village on a day: there and then a point is open, and a price holds. */
    record Market(PlaceCode point, LocalDate day) {
    }

    Market market() {
        return new Market(point(), day());
    }

    LocalDate day() {
        return weighIn.occurredAt().toLocalDate();
    }

    /** By the phone's clock, however wrong: the household holds that paper already. */
    LocalDate dayOnPaper() {
        return saidAt.toLocalDate();
    }

    /** What the phone said, if that is not when it was. */
    Optional<LocalDateTime> phoneAt() {
        return Optional.of(saidAt).filter(said -> !said.equals(weighIn.occurredAt()));
    }
}
