package org.countystore.allowance;

import java.time.LocalDate;

import org.countystore.kernel.Money;
import org.countystore.ledger.Balance;

/**
 * How one tranche of one person stands.
 *
 * @param granted what the person was given of it, less what was taken back
 */
public record TrancheState(Tranche tranche, Money granted, Money held, Money used, Money spendable) {
    static TrancheState of(Tranche tranche, Money granted, Balance balance) {
        return new TrancheState(tranche, granted, new Money(balance.held()), granted.minus(new Money(balance.posted())),
                new Money(balance.spendable()));
    }

    AllowanceState on(LocalDate day) {
        boolean open = tranche.isOpenOn(day);
        boolean later = tranche.isLaterThan(day);
        return new AllowanceState(tranche.year(), granted, held, used, open ? spendable : Money.ZERO,
                later ? spendable : Money.ZERO, open || later ? Money.ZERO : spendable);
    }
}
