package org.countystore.payment;

/** How a bill stands with the channel. */
public sealed interface Standing {
    /** It may yet be paid. */
    record Waiting() implements Standing {
    }

    /** It cannot be paid any more, and was not. */
    record Closed() implements Standing {
    }

    /** The channel has never heard of it. */
    record Unknown() implements Standing {
    }

    record Paid(Receipt receipt) implements Standing {
    }
}
