package org.countystore.lot;

import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;

import org.countystore.kernel.HouseholdId;

/** Grams that lie together, and how much of them came from which household. */
record Heap(SortedMap<HouseholdId, Part> parts) {
    static final Heap NOTHING = new Heap(new TreeMap<>());

    Heap {
        parts = Collections.unmodifiableSortedMap(parts);
    }

    static Heap of(HouseholdId household, long grams, long fen) {
        return new Heap(new TreeMap<>(Map.of(household, new Part(grams, fen))));
    }

    Part total() {
        return parts.values().stream().reduce(Part.NONE, Part::plus);
    }

    long grams() {
        return total().grams();
    }

    Heap plus(Heap other) {
        SortedMap<HouseholdId, Part> sum = new TreeMap<>(parts);
        other.parts.forEach((household, part) -> sum.merge(household, part, Part::plus));
        return new Heap(sum);
    }

    Heap minus(Heap other) {
        SortedMap<HouseholdId, Part> rest = new TreeMap<>(parts);
        other.parts.forEach((household, part) -> rest.computeIfPresent(household, (same, all) -> all.minus(part)));
        rest.values().removeIf(Part.NONE::equals);
        return new Heap(rest);
    }

    /** A handful out of this heap, from every household by its part. */
    Heap take(long grams) {
        if (grams > grams()) {
            throw new IllegalStateException(grams + " g out of " + grams() + " g");
        }
        Iterator<Long> some = portions(grams);
        SortedMap<HouseholdId, Part> taken = new TreeMap<>();
        parts.forEach((household, part) -> taken.put(household, part.take(some.next())));
        taken.values().removeIf(Part.NONE::equals);
        return new Heap(taken);
    }

    /** Grams that a second scale finds on top: everybody's by their part, nobody's fen. */
    Heap gain(long grams) {
        Iterator<Long> more = portions(grams);
        SortedMap<HouseholdId, Part> gained = new TreeMap<>();
        parts.keySet().forEach(household -> gained.put(household, new Part(more.next(), 0)));
        gained.values().removeIf(Part.NONE::equals);
        return new Heap(gained);
    }

    private Iterator<Long> portions(long grams) {
        long[] weights = parts.values().stream().mapToLong(Part::grams).toArray();
        return LongStream.of(Apportionment.apportion(grams, weights)).iterator();
    }
}
