/**
 * The few small types that every capability speaks: amounts, weights, ids, pages, the caller and the refusal.
 *
 * <p>Nothing here knows a table or a screen. Whoever adds a type here asks every reader to learn it: it must be
 * needed by at least two rungs of the ladder.
 */
package org.countystore.kernel;
