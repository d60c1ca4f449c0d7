package org.countystore.collection;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.countystore.kernel.Weight;

/** Holds baskets, one after the other, against what was estimated for the households that bring them. */
class Tally {
    private final Map<Capacities.Kind, Capacity> set;
    private final Map<Crop.Key, Weight> brought;

    /** @param before what was brought before any of these baskets */
    Tally(Map<Capacities.Kind, Capacity> set, Map<Crop.Key, Weight> before) {
        this.set = set;
        this.brought = new HashMap<>(before);
    }

    /** @return whether with this one it is more than the household can bring in a year, or far more */
    Optional<Oddity> add(Weighed weighed) {
        Crop.Key crop = Crop.Key.of(weighed);
        Weight now = brought.merge(crop, weighed.weighIn().net(), Weight::plus);
        return Optional.ofNullable(set.get(crop.kind())).flatMap(capacity -> capacity.oddityOf(now));
    }

    /** What the household can bring of it in a year. */
    Weight year(Weighed weighed) {
        return set.get(Crop.Key.of(weighed).kind()).year();
    }

    /** With all that was added. */
    Weight brought(Weighed weighed) {
        return brought.getOrDefault(Crop.Key.of(weighed), Weight.ZERO);
    }
}
