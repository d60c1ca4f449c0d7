package org.countystore.ordering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.countystore.allowance.Portion;
import org.countystore.kernel.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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
        assertEquals(List.of(new Sources(List.of(portion(1, 300)), fen(0)), new Sources(List.of(portion(1, 100), portion(2, 250)), fen(150)),
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
}
