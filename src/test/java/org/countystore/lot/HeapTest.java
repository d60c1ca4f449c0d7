package org.countystore.lot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.countystore.kernel.HouseholdId;
import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Label("A heap of several households")
class HeapTest {
    private static final HouseholdId ONE = new HouseholdId(1);
    private static final HouseholdId TWO = new HouseholdId(2);

    @Property
    void is_the_sum_of_what_is_taken_and_what_is_left(@ForAll("heaps") Heap heap, @ForAll @IntRange(max = 1000) int permille) {
        long grams = heap.grams() * permille / 1000;
        Heap taken = heap.take(grams);
        assertEquals(grams, taken.grams());
        assertEquals(heap, heap.minus(taken).plus(taken));
    }

    @Property
    void gives_every_household_its_part_of_grams_and_fen(@ForAll("heaps") Heap heap, @ForAll @IntRange(max = 1000) int permille) {
        long grams = heap.grams() * permille / 1000;
        heap.take(grams).parts().forEach((household, part) -> {
            Part all = heap.parts().get(household);
            assertTrue(Math.abs(part.grams() - (double) grams * all.grams() / heap.grams()) < 1);
            assertTrue(Math.abs(part.fen() - (double) all.fen() * part.grams() / all.grams()) <= 0.5);
            assertTrue(part.fen() <= all.fen());
        });
    }

    /** Split, mixed and split again at random, nothing of anybody is lost or made. */
    @Property(tries = 200)
    void keeps_every_gram_and_fen_ten_deep(@ForAll("heaps") Heap heap, @ForAll Random random) {
        List<Heap> heaps = new ArrayList<>(List.of(heap));
        for (int depth = 0; depth < 10; depth++) {
            List<Heap> next = new ArrayList<>();
            for (Heap each : heaps) {
                Heap taken = each.take(random.nextLong(each.grams() + 1));
                next.add(taken);
                next.add(each.minus(taken));
            }
            while (next.size() > 6) {
                next.add(next.remove(random.nextInt(next.size())).plus(next.remove(random.nextInt(next.size()))));
            }
            heaps = next;
        }
        assertEquals(heap, heaps.stream().reduce(Heap.NOTHING, Heap::plus));
    }

    @Property
    void gains_grams_for_all_and_fen_for_nobody(@ForAll("heaps") Heap heap, @ForAll @IntRange(min = 1, max = 5000) int grams) {
        Heap gained = heap.gain(grams);
        assertEquals(new Part(grams, 0), gained.total());
        assertTrue(heap.parts().keySet().containsAll(gained.parts().keySet()));
    }

    @Provide
    Arbitrary<Heap> heaps() {
        Arbitrary<Part> parts = Combinators.combine(Arbitraries.longs().between(1, 2_000_000), Arbitraries.longs().between(0, 5_000_000))
                .as(Part::new);
        return Arbitraries.maps(Arbitraries.longs().between(1, 200).map(HouseholdId::new), parts).ofMinSize(1).ofMaxSize(60)
                .map(map -> new Heap(new TreeMap<>(map)));
    }

    @Test
    void rounds_half_a_fen_up() {
        assertEquals(new Part(1, 1), new Part(2, 1).take(1));
        assertEquals(new Part(1, 0), new Part(3, 1).take(1));
        assertEquals(new Part(2, 1), new Part(3, 1).take(2));
        assertEquals(new Part(1, 334), new Part(3, 1001).take(1));
    }

    @Test
    void gives_the_last_fen_with_the_last_gram() {
        Part left = new Part(3, 1000);
        long fen = 0;
        for (int i = 0; i < 3; i++) {
            Part gram = left.take(1);
            fen += gram.fen();
            left = left.minus(gram);
        }
        assertEquals(1000, fen);
        assertEquals(Part.NONE, left);
    }

    @Test
    void cannot_give_more_than_it_has() {
        Heap heap = Heap.of(ONE, 10, 5).plus(Heap.of(TWO, 10, 7));
        assertEquals(heap, heap.take(20));
        assertThrows(IllegalStateException.class, () -> heap.take(21));
        assertEquals(Heap.NOTHING, heap.take(0));
    }

    @Test
    void forgets_who_has_nothing_in_it() {
        Heap heap = new Heap(new TreeMap<>(Map.of(ONE, new Part(1000, 900), TWO, new Part(1, 1))));
        assertFalse(heap.take(100).parts().containsKey(TWO));
        assertFalse(heap.gain(1).parts().containsKey(TWO));
        assertEquals(Heap.of(TWO, 1, 1), heap.minus(Heap.of(ONE, 1000, 900)));
        assertEquals(Heap.of(ONE, 0, 1).plus(Heap.of(TWO, 1, 1)), Heap.of(ONE, 1000, 901).plus(Heap.of(TWO, 1, 1)).minus(Heap.of(ONE, 1000, 900)));
    }
}
