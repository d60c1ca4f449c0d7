package org.countystore.collection;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.countystore.kernel.Weight;

/** What households have brought of the kinds that were estimated for them, with the baskets that they bring now. */
class Tally {
    private final Map<Capacities.Kind, Capacity> set;
    private final Function<LocalDate, Map<Capacities.Kind, Weight>> before;
    private final Map<Integer, Map<Capacities.Kind, Weight>> brought = new HashMap<>();

    /** @param before what they brought in the year of a day, before any of these baskets */
    Tally(Map<Capacities.Kind, Capacity> set, Function<LocalDate, Map<Capacities.Kind, Weight>> before) {
        this.set = set;
        this.before = before;
    }

    /** @return whether with this one it is more than the household can bring in a year, or far more */
    Optional<Oddity> add(Weighed weighed) {
        Capacities.Kind kind = Capacities.Kind.of(weighed);
        Capacity capacity = set.get(kind);
        if (capacity == null) {
            return Optional.empty();
        }
        Weight now = brought.computeIfAbsent(weighed.day().getYear(), year -> new HashMap<>(before.apply(weighed.day())))
                .merge(kind, weighed.weighIn().net(), Weight::plus);
        if (capacity.isFarExceededBy(now)) {
            return Optional.of(Oddity.FAR_OVER_CAPACITY);
        }
        return Optional.of(Oddity.OVER_CAPACITY).filter(over -> capacity.isExceededBy(now));
    }
}
