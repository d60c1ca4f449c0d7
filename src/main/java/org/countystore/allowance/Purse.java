package org.countystore.allowance;

import java.util.ArrayList;
import java.util.List;

import org.countystore.kernel.LedgerAccountId;
import org.countystore.kernel.Money;

/** What one person can spend today, oldest open tranche first. */
public record Purse(List<Pocket> pockets) {
    /** What is left in one tranche, or what is taken from it. */
    public record Pocket(LedgerAccountId account, Portion portion) {
        Pocket of(Money money) {
            return new Pocket(account, portion.of(money));
        }
    }

    public Money spendable() {
        return pockets.stream().map(pocket -> pocket.portion().money()).reduce(Money.ZERO, Money::plus);
    }

    /** What it takes to pay up to this much, the oldest tranche first; less if there is less. */
    public List<Pocket> take(Money atMost) {
        List<Pocket> taken = new ArrayList<>();
        Money missing = atMost;
        for (Pocket pocket : pockets) {
            Money part = missing.min(pocket.portion().money());
            if (part.isPositive()) {
                taken.add(pocket.of(part));
                missing = missing.minus(part);
            }
        }
        return taken;
    }
}
