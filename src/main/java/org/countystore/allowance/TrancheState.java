package org.countystore.allowance;

import java.time.LocalDate;

import org.countystore.kernel.Money;
import org.countystore.ledger.Balance;

/** How one tranche of one person stands. */
public record TrancheState(Tranche tranche, Money held, Money used, Money spendable) {
    static TrancheState of(Tranche tranche, Balance balance) {
        return new TrancheState(tranche, new Money(balance.held()),
                tranche.amount().minus(new Money(balance.posted())), new Money(balance.spendable()));
    }

    AllowanceState on(LocalDate day) {
        boolean open = tranche.isOpenOn(day);
        boolean later = tranche.isLaterThan(day);
        return new AllowanceState(tranche.year(), tranche.amount(), held, used, open ? spendable : Money.ZERO,
                later ? spendable : Money.ZERO, open || later ? Money.ZERO : spendable);
    }
}
