package org.countystore.ledger;

/** What a transfer does. */
public enum Step {
    /** Takes from one account and gives to another, at once. */
    MOVE,
    /** Sets an amount aside on the account it would come from; nobody has received it yet. */
    HOLD,
    /** Gives on what was held, or a part of it; the rest is spendable again. */
    SETTLE,
    /** Gives back all that was held. */
    RELEASE,
    /** Takes back a MOVE or a SETTLE that was a mistake, whole. */
    REVERSE;

    /** Whether the amount has arrived at the other account. */
    public boolean isPosted() {
        return this == MOVE || this == SETTLE || this == REVERSE;
    }
}
