package org.countystore.allowance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.countystore.allowance.Purse.Pocket;
import org.countystore.kernel.LedgerAccountId;
import org.countystore.kernel.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A purse")
class PurseTest {
    private static Pocket pocket(int no, long fen) {
        return new Pocket(new LedgerAccountId(no), new Portion(2026, no, new Money(fen)));
    }

    private static final Purse PURSE = new Purse(List.of(pocket(2, 100), pocket(3, 250), pocket(4, 50)));

    @Test
    void holds_what_is_left_in_all_open_tranches() {
        assertEquals(new Money(400), PURSE.spendable());
        assertEquals(Money.ZERO, new Purse(List.of()).spendable());
    }

    @Test
    void is_emptied_oldest_tranche_first() {
        assertEquals(List.of(pocket(2, 60)), PURSE.take(new Money(60)));
        assertEquals(List.of(pocket(2, 100)), PURSE.take(new Money(100)));
        assertEquals(List.of(pocket(2, 100), pocket(3, 1)), PURSE.take(new Money(101)));
    }

    @Test
    void gives_no_more_than_it_holds_and_nothing_for_nothing() {
        assertEquals(PURSE.pockets(), PURSE.take(new Money(5000)));
        assertEquals(List.of(), PURSE.take(Money.ZERO));
    }
}
