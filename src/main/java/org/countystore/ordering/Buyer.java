package org.countystore.ordering;

import org.countystore.kernel.AccountId;
import org.countystore.kernel.UnitId;
import org.countystore.unit.Employee;

/** Who orders: an account, and the member of staff behind it. */
record Buyer(AccountId account, long employee, UnitId unit) {
    static Buyer of(AccountId account, Employee employee) {
        return new Buyer(account, employee.id(), employee.unit());
    }
}
