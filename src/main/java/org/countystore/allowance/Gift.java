package org.countystore.allowance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.countystore.kernel.Money;
import org.countystore.unit.Employee;

/**
 * What a grant gives one person.
 *
 * @param before the person's grant that rests since they left; empty for the first of the year
 */
record Gift(Employee person, Optional<AllowanceGrant> before, List<Change> changes) {
    Money sum() {
        return new Money(changes.stream().mapToLong(Change::fen).sum());
    }

    static Money sum(Collection<Gift> gifts) {
        return gifts.stream().map(Gift::sum).reduce(Money.ZERO, Money::plus);
    }
}
