package org.countystore.allowance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.countystore.kernel.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who joins in the course of the year")
class JoinersTest {
    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    /** A hundred yuan each, opening in January, March, May … */
    private static List<Tranche> tranches(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(no -> new Tranche(2026, no,
                new Tranche.Part("第" + no, Money.yuan(100), LocalDate.of(2026, no * 2 - 1, 1), END), END)).toList();
    }

    private static List<String> due(Joiners rule, LocalDate joined) {
        return rule.due(tranches(6), joined).stream().map(portion -> portion.tranche() + " " + portion.money().fen()).toList();
    }

    @Test
    void is_given_the_whole_year_where_the_county_says_so() {
        assertEquals(List.of("2026.1 10000", "2026.2 10000", "2026.3 10000", "2026.4 10000", "2026.5 10000", "2026.6 10000"),
                due(Joiners.WHOLE, LocalDate.of(2026, 11, 30)));
        assertEquals(due(Joiners.WHOLE, LocalDate.of(2026, 11, 30)), due(Joiners.BY_MONTH, LocalDate.of(2019, 3, 1)));
        assertEquals(due(Joiners.WHOLE, LocalDate.of(2026, 11, 30)), due(Joiners.BY_MONTH, LocalDate.of(2026, 1, 31)));
    }

    @Test
    void is_given_a_twelfth_for_each_month_left_out_of_the_last_tranches() {
        assertEquals(List.of("2026.1 5000", "2026.2 10000", "2026.3 10000", "2026.4 10000", "2026.5 10000", "2026.6 10000"),
                due(Joiners.BY_MONTH, LocalDate.of(2026, 2, 28)));
        assertEquals(List.of("2026.4 10000", "2026.5 10000", "2026.6 10000"), due(Joiners.BY_MONTH, LocalDate.of(2026, 7, 31)));
        assertEquals(List.of("2026.6 5000"), due(Joiners.BY_MONTH, LocalDate.of(2026, 12, 31)));
        assertEquals(List.of(), due(Joiners.BY_MONTH, LocalDate.of(2027, 1, 1)));
    }

    @Test
    void is_given_whole_fen_never_more_than_the_share() {
        Tranche seven = new Tranche(2026, 1, new Tranche.Part("全年", Money.yuan(700), LocalDate.of(2026, 1, 1), END), END);
        assertEquals(List.of(new Portion(2026, 1, new Money(64_166))), Joiners.BY_MONTH.due(List.of(seven), LocalDate.of(2026, 2, 1)));
    }
}
