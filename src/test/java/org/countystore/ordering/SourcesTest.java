package org.countystore.ordering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.countystore.allowance.Portion;
import org.countystore.kernel.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

@DisplayName("Where the money of each line comes from")
class SourcesTest {
    private static Portion portion(int no, long fen) {
        return new Portion(2026, no, new Money(fen));
    }

    private static Money fen(long fen) {
        return new Money(fen);
    }

    @Test
    void is_the_oldest_tranche_for_the_first_line_and_the_own_pocket_last() {
        List<Sources> spread = Sources.spread(List.of(fen(300), fen(500), fen(200)), List.of(portion(1, 400), portion(2, 250)));
        assertEquals(List.of(new Sources(List.of(portion(1, 300)), fen(0)),
                new Sources(List.of(portion(1, 100), portion(2, 250)), fen(150)),
                new Sources(List.of(), fen(200))), spread);
    }

    @Property
    void adds_up_by_line_and_by_tranche(@ForAll @Size(min = 1, max = 50) List<@LongRange(min = 1, max = 100_000) Long> lines,
            @ForAll @Size(max = 7) List<@LongRange(min = 1, max = 70_000) Long> tranches) {
        long left = lines.stream().mapToLong(Long::longValue).sum();
        List<Portion> portions = new ArrayList<>();
        for (int i = 0; i < tranches.size() && left > 0; i++) {
            long taken = Math.min(left, tranches.get(i));
            portions.add(portion(i + 1, taken));
            left -= taken;
        }
        List<Sources> spread = Sources.spread(lines.stream().map(Money::new).toList(), portions);
        for (int i = 0; i < lines.size(); i++) {
            Sources line = spread.get(i);
            assertEquals(lines.get(i), line.portions().stream().mapToLong(part -> part.money().fen()).sum() + line.self().fen());
        }
        portions.forEach(portion -> assertEquals(portion.money().fen(), spread.stream().flatMap(line -> line.portions().stream())
                .filter(part -> part.no() == portion.no()).mapToLong(part -> part.money().fen()).sum()));
        assertEquals(left, spread.stream().mapToLong(line -> line.self().fen()).sum());
    }

    @Test
    void goes_back_in_the_shares_in_which_it_came() {
        Sources line = new Sources(List.of(portion(1, 500), portion(2, 250)), fen(250));
        assertEquals(new Sources(List.of(portion(1, 125), portion(2, 63)), fen(62)), line.of(fen(0), fen(250)));
        assertEquals(new Sources(List.of(portion(1, 125), portion(2, 62)), fen(63)), line.of(fen(250), fen(250)));
        assertEquals(line, line.of(fen(0), fen(1_000)));
        assertEquals(new Sources(List.of(), fen(0)), line.of(fen(1_000), fen(0)));
    }

    /** Whatever is given back in whatever steps, each pack is worth its price and every source gets its own again. */
    @Property
    void is_restored_exactly_by_any_sequence_of_partial_returns(@ForAll @LongRange(min = 1, max = 100_000) long price,
            @ForAll @IntRange(min = 1, max = 60) int packs, @ForAll @Size(max = 7) List<@IntRange(min = 0, max = 100) Integer> cuts,
            @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 1, max = 9) Integer> steps) {
        Sources line = cut(price * packs, cuts);
        List<Long> restored = new ArrayList<>();
        line.portions().forEach(portion -> restored.add(0L));
        long self = 0;
        int back = 0;
        for (int i = 0; back < packs; i++) {
            int count = Math.min(steps.get(i % steps.size()), packs - back);
            Sources part = line.of(fen(price * back), fen(price * count));
            assertEquals(price * count, part.sum().fen());
            assertTrue(part.self().fen() >= 0 && part.portions().stream().allMatch(portion -> portion.money().isPositive()));
            part.portions().forEach(portion -> restored.set(portion.no() - 1, restored.get(portion.no() - 1) + portion.money().fen()));
            self += part.self().fen();
            back += count;
            long exact = line.self().fen() * back / packs;
            assertTrue(Math.abs(self - exact) <= 1, "own money " + self + " where " + exact + " was paid");
        }
        assertEquals(line.self().fen(), self);
        assertEquals(line.portions().stream().map(portion -> portion.money().fen()).toList(), restored);
    }

    /** Tranches at these hundredths of what is left; the rest is own money. */
    private static Sources cut(long fen, List<Integer> cuts) {
        List<Portion> portions = new ArrayList<>();
        long left = fen;
        for (int hundredths : cuts) {
            long part = left * hundredths / 100;
            if (part > 0) {
                portions.add(portion(portions.size() + 1, part));
                left -= part;
            }
        }
        return new Sources(portions, fen(left));
    }
}
