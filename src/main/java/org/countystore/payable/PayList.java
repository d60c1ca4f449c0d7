package org.countystore.payable;

import java.util.List;

import org.countystore.household.Household;

/** A payment, slip by slip with the households, as they sign for it. */
public record PayList(Payment payment, List<Line> lines) {
    public record Line(PaymentLine line, Payable payable, Household household) {
        /** The name of who signs. */
        public String name() {
            return payable.payee().orElseGet(household::headName);
        }
    }
}
