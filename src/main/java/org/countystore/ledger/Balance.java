package org.countystore.ledger;

/**
 * What stands on an account, in whole fen or points.
 *
 * @param posted what came in less what went out; negative on an account without a floor that gives
 * @param held   set aside by holds that are neither settled nor released
 */
public record Balance(long posted, long held) {
    /** What may be moved or held now. */
    public long spendable() {
        return posted - held;
    }
}
