package org.countystore.allowance;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.countystore.kernel.Money;
import org.countystore.ledger.Balance;

/**
 * How one tranche of one person stands.
 *
 * @param granted       what the person was given of it, less what was taken back
 * @param spendable     what is left in the tranche itself
 * @param again         what is left of what returns gave back after the tranche had ended
 * @param reopenedUntil the last day on which that can be spent
 */
public record TrancheState(Tranche tranche, Money granted, Money held, Money used, Money spendable, Money again,
        Optional<LocalDate> reopenedUntil) {
    /** One that was never opened again. */
    public TrancheState(Tranche tranche, Money granted, Money held, Money used, Money spendable) {
        this(tranche, granted, held, used, spendable, Money.ZERO, Optional.empty());
    }

    static TrancheState of(Tranche tranche, Money granted, Balance balance) {
        return new TrancheState(tranche, granted, new Money(balance.held()), granted.minus(new Money(balance.posted())),
                new Money(balance.spendable()));
    }

    TrancheState with(Optional<Reopening> reopening, Map<String, Balance> balances) {
        return reopening.map(open -> {
            Balance balance = balances.get(open.account());
            return new TrancheState(tranche, granted, held.plus(new Money(balance.held())), used.minus(new Money(balance.posted())),
                    spendable, new Money(balance.spendable()), Optional.of(open.endsOn()));
        }).orElse(this);
    }

    AllowanceState on(LocalDate day) {
        boolean open = tranche.isOpenOn(day);
        boolean later = tranche.isLaterThan(day);
        boolean reopened = isReopenedOn(day);
        return new AllowanceState(tranche.year(), granted, held, used,
                (open ? spendable : Money.ZERO).plus(reopened ? again : Money.ZERO), later ? spendable : Money.ZERO,
                (open || later ? Money.ZERO : spendable).plus(reopened ? Money.ZERO : again));
    }

    /** Whether something that a return gave back can be spent that day although the tranche has ended. */
    public boolean isReopenedOn(LocalDate day) {
        return again.isPositive() && reopenedUntil.filter(end -> !day.isAfter(end)).isPresent();
    }
}
