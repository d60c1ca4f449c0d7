package org.countystore.review;

import static org.countystore.review.Council.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.countystore.review.Reckoning.Judged;
import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

@Label("What a month brings a household")
class ReckoningTest {
    private static final Rule YARD = new Rule(1, rule("yard", RuleClass.ENVIRONMENT, 5, 5, 10L));
    private static final Rule ROAD = new Rule(1, rule("road", RuleClass.LABOUR, 5, 20, null));
    private static final Rule LITTER = new Rule(1, rule("litter", RuleClass.DEDUCTION, 5, 10, null));
    private static final List<Rule> RULES = List.of(YARD, ROAD, LITTER);

    @Test
    void is_the_middle_vote_and_of_an_even_number_the_lower_of_the_two() {
        assertEquals(5, Verdict.MEDIAN.of(List.of(20L, 5L, 0L)));
        assertEquals(5, Verdict.MEDIAN.of(List.of(10L, 0L, 5L, 20L)));
        assertEquals(0, Verdict.MEDIAN.of(List.of(0L, 10L)));
    }

    @Test
    void is_nothing_by_majority_unless_more_than_half_give_something() {
        assertEquals(0, Verdict.MAJORITY.of(List.of(10L, 20L, 0L, 0L)));
        assertEquals(10, Verdict.MAJORITY.of(List.of(10L, 20L, 0L)));
        assertEquals(10, Verdict.MAJORITY.of(List.of(0L, 5L, 10L, 20L)));
    }

    @Test
    void keeps_to_the_cap_of_a_rule_the_earlier_deed_first() {
        assertEquals(List.of(5L, 20L, 5L, 0L), Reckoning.of(Optional.empty(),
                List.of(new Judged(YARD, 5), new Judged(ROAD, 20), new Judged(YARD, 5), new Judged(YARD, 5))));
    }

    @Test
    void keeps_to_the_cap_of_the_month() {
        assertEquals(List.of(20L, 5L, 5L), Reckoning.of(Optional.of(30L),
                List.of(new Judged(ROAD, 20), new Judged(YARD, 5), new Judged(ROAD, 20))));
    }

    @Test
    void goes_down_by_deductions_and_never_below_nothing() {
        assertEquals(List.of(5L, 5L, 0L), Reckoning.of(Optional.empty(),
                List.of(new Judged(LITTER, 8), new Judged(YARD, 5), new Judged(LITTER, 10))));
        assertEquals(List.of(20L, 8L), Reckoning.of(Optional.empty(), List.of(new Judged(ROAD, 20), new Judged(LITTER, 8))));
    }

    @Property
    void is_one_of_the_votes_and_between_them(@ForAll @Size(min = 1, max = 9) List<@LongRange(min = 0, max = 100) Long> votes) {
        long middle = Verdict.MEDIAN.of(votes);
        assertTrue(votes.contains(middle));
        assertTrue(votes.stream().filter(vote -> vote >= middle).count() * 2 >= votes.size(), "half give at least as much");
        assertTrue(votes.stream().filter(vote -> vote <= middle).count() * 2 >= votes.size(), "half give at most as much");
        long ofMajority = Verdict.MAJORITY.of(votes);
        assertTrue(ofMajority == 0 || votes.contains(ofMajority));
        assertEquals(votes.stream().filter(vote -> vote > 0).count() * 2 > votes.size(), ofMajority > 0);
    }

    @Property
    void holds_under_any_month(@ForAll @Size(max = 12) List<@IntRange(min = 0, max = 2) Integer> rules,
            @ForAll @LongRange(min = 1, max = 60) long cap, @ForAll @LongRange(min = 0, max = 20) long votes) {
        List<Judged> month = rules.stream().map(which -> new Judged(RULES.get(which), votes)).toList();
        List<Long> awarded = Reckoning.of(Optional.of(cap), month);
        long given = sum(month, awarded, false);
        assertEquals(month.size(), awarded.size());
        assertTrue(awarded.stream().allMatch(points -> points >= 0 && points <= votes), "never more than voted");
        assertTrue(given <= cap && sum(month, awarded, true) <= given, "neither above the cap nor below nothing");
        assertTrue(IntStream.range(0, month.size()).filter(i -> month.get(i).rule() == YARD).mapToLong(awarded::get).sum() <= 10);
    }

    private static long sum(List<Judged> month, List<Long> awarded, boolean taken) {
        return IntStream.range(0, month.size()).filter(i -> month.get(i).rule().kind().takes() == taken).mapToLong(awarded::get).sum();
    }
}
