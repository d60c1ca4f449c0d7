package org.countystore.ordering;

import org.countystore.payment.Receipt;
import org.countystore.payment.Repayment;

/** What came of an {@link Errand}. */
public sealed interface Reply {
    /** @param scanned by the buyer */
    record Code(String scanned) implements Reply {
    }

    record Came(Receipt receipt) implements Reply {
    }

    record Waiting() implements Reply {
    }

    record Closed() implements Reply {
    }

    record Went(Repayment how) implements Reply {
    }

    /** @param why the channel's own word */
    record Failed(String why) implements Reply {
    }
}
