package org.countystore.ledger;

import org.countystore.kernel.LedgerAccountId;

/**
 * An account with a floor and what may be moved or held from it now.
 *
 * @param spendable whole fen or points, never below zero
 */
public record Standing(LedgerAccountId id, long spendable) {
}
