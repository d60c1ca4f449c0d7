package org.countystore.allowance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countystore.allowance.AllowancePolicy.Terms;
import org.countystore.kernel.Money;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.ledger.Balance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A year's allowance")
class AllowancePolicyTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 1, 1, 9, 0);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    private static Tranche.Part part(String name, long fen, LocalDate opensOn, LocalDate endsOn) {
        return new Tranche.Part(name, new Money(fen), opensOn, endsOn);
    }

    private static List<String> errors(Tranche.Part... parts) {
        return assertThrows(Refused.class, () -> AllowancePolicy.check(List.of(parts))).errors().stream()
                .map(error -> error.field() + " " + error.code()).toList();
    }

    @Test
    void is_the_sum_of_its_tranches_numbered_as_they_open() {
        AllowancePolicy policy = new AllowancePolicy(2026);
        List<Tranche> tranches = policy.write(Terms.plain(List.of(part("后", 300, JUNE, JUNE), part("长", 200, MAY, JUNE),
                part(" 短 ", 100, MAY, MAY))), NOW);
        assertEquals(new Money(600), policy.amount());
        assertEquals(2026, policy.year());
        assertEquals(List.of("1短", "2长", "3后"), tranches.stream().map(tranche -> tranche.no() + tranche.name()).toList());
        assertTrue(tranches.stream().allMatch(tranche -> tranche.year() == 2026));
        assertEquals(part("长", 200, MAY, JUNE), tranches.get(1).part());
    }

    @Test
    void may_be_written_anew_until_somebody_was_granted_it() {
        AllowancePolicy policy = new AllowancePolicy(2026);
        policy.write(Terms.plain(List.of(part("一", 100, MAY, JUNE))), NOW);
        assertFalse(policy.isGranted());
        policy.write(Terms.plain(List.of(part("一", 200, MAY, JUNE))), NOW);
        assertEquals(new Money(200), policy.amount());
        policy.grant(NOW);
        policy.grant(NOW.plusDays(1));
        assertTrue(policy.isGranted());
        Refused refused = assertThrows(Refused.class, () -> policy.write(Terms.plain(List.of(part("一", 300, MAY, JUNE))), NOW));
        assertEquals(Reason.POLICY_IN_USE, refused.reason());
        assertEquals(new Money(200), policy.amount());
    }

    @Test
    void needs_tranches_with_a_name_an_amount_and_days_that_go_forward() {
        assertEquals(List.of("tranches between"), errors());
        assertThrows(Refused.class, () -> AllowancePolicy.check(Collections.nCopies(25, part("多", 1, MAY, JUNE))));
        AllowancePolicy.check(Collections.nCopies(24, part("多", 1, MAY, MAY)));
        AllowancePolicy.check(List.of(part("多", 10_000_000, MAY, JUNE)));
        assertEquals(List.of("tranches[0].name required"), errors(part(" ", 1, MAY, JUNE)));
        assertEquals(List.of("tranches[1].fen between"), errors(part("一", 1, MAY, JUNE), part("二", 0, MAY, JUNE)));
        assertEquals(List.of("tranches[0].fen between"), errors(part("一", 10_000_001, MAY, JUNE)));
        assertEquals(List.of("tranches[0].fen required", "tranches[0].opensOn required", "tranches[0].endsOn required"),
                errors(new Tranche.Part("一", null, null, null)));
        assertEquals(List.of("tranches[0].endsOn ends_before_it_opens"), errors(part("一", 1, JUNE, MAY)));
    }

    @Test
    void opens_on_its_first_day_and_ends_after_its_last() {
        Tranche tranche = new Tranche(2026, 3, part("五一", 100, MAY, JUNE), JUNE);
        assertFalse(tranche.isOpenOn(MAY.minusDays(1)));
        assertTrue(tranche.isOpenOn(MAY));
        assertTrue(tranche.isOpenOn(JUNE));
        assertFalse(tranche.isOpenOn(JUNE.plusDays(1)));
        assertTrue(tranche.isLaterThan(MAY.minusDays(1)));
        assertFalse(tranche.isLaterThan(MAY));
        assertEquals("allowance:17:2026:3", tranche.accountOf(17));
    }

    @Test
    void may_carry_what_is_left_of_a_tranche_on_until_the_last_one_ends() {
        List<Tranche.Part> parts = List.of(part("一", 100, MAY, MAY), part("二", 100, MAY, JUNE));
        assertEquals(List.of(MAY, JUNE), lastDays(Terms.plain(parts)));
        assertEquals(List.of(JUNE, JUNE), lastDays(new Terms(parts, true, Joiners.WHOLE)));
        Tranche carried = new AllowancePolicy(2026).write(new Terms(parts, true, Joiners.WHOLE), NOW).get(0);
        assertTrue(carried.isOpenOn(JUNE));
        assertFalse(carried.isOverOn(JUNE));
        assertTrue(carried.isOverOn(JUNE.plusDays(1)));
        assertEquals(MAY, carried.endsOn());
    }

    private static List<LocalDate> lastDays(Terms terms) {
        return new AllowancePolicy(2026).write(terms, NOW).stream().map(Tranche::lastDay).toList();
    }

    @Test
    void is_spendable_later_or_lapsed_by_the_day_and_always_adds_up() {
        Tranche tranche = new Tranche(2026, 3, part("五一", 100, MAY, JUNE), JUNE);
        TrancheState state = TrancheState.of(tranche, new Money(100), new Balance(70, 20));
        assertEquals(new TrancheState(tranche, new Money(100), new Money(20), new Money(30), new Money(50), Money.ZERO,
                Optional.empty()), state);
        for (LocalDate day : List.of(MAY.minusDays(1), MAY, JUNE, JUNE.plusDays(1))) {
            AllowanceState on = state.on(day);
            assertEquals(on.granted(), on.held().plus(on.used()).plus(on.left()).plus(on.later()).plus(on.lapsed()));
        }
        assertEquals(new Money(50), state.on(MAY.minusDays(1)).later());
        assertEquals(new Money(50), state.on(MAY).left());
        assertEquals(new Money(50), state.on(JUNE).left());
        assertEquals(new Money(50), state.on(JUNE.plusDays(1)).lapsed());
        AllowanceState twice = state.on(MAY).plus(state.on(JUNE.plusDays(1)));
        assertEquals(new AllowanceState(2026, new Money(200), new Money(40), new Money(60), new Money(50), Money.ZERO, new Money(50)),
                twice);
    }

    @Test
    void brings_back_what_was_returned_and_not_what_had_lapsed() {
        Tranche tranche = new Tranche(2026, 3, part("五一", 100, MAY, JUNE), JUNE);
        LocalDate end = JUNE.plusDays(40);
        Reopening reopening = new Reopening(17, new Portion(2026, 3, Money.ZERO), end);
        TrancheState state = TrancheState.of(tranche, new Money(100), new Balance(70, 0))
                .with(Optional.of(reopening), Map.of("allowance:17:2026:3:again", new Balance(25, 10)));
        assertEquals(new AllowanceState(2026, new Money(100), new Money(10), new Money(5), new Money(15), Money.ZERO, new Money(70)),
                state.on(end));
        assertEquals(new AllowanceState(2026, new Money(100), new Money(10), new Money(5), Money.ZERO, Money.ZERO, new Money(85)),
                state.on(end.plusDays(1)));
        assertTrue(state.isReopenedOn(end));
        assertFalse(state.isReopenedOn(end.plusDays(1)));
    }
}
