package org.countystore.payment;

/** What a channel reports on its own. */
public sealed interface Notice {
    record Came(Receipt receipt) implements Notice {
    }

    /** @param number of the repayment order */
    record GivenBack(String number, Repayment how) implements Notice {
    }
}
