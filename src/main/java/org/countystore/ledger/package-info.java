/**
 * The ledger: what must never leak. Fen and points stand on accounts and move only by transfers.
 *
 * <p>A transfer is written once and never changed. A hold is ended by a second row that is unique on the hold, so a
 * payment, a cancellation and a time-out that race have exactly one winner; a mistake gets a transfer that names it.
 * Only an account that must not fall below zero keeps a running balance, changed by a conditional update; all others
 * keep none, so that no hot row makes the county queue. Knows only the kernel. Announces nothing.
 */
package org.countystore.ledger;
