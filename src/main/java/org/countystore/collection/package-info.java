/**
 * Village collection points (村收购点): buying produce from households, and the road to town and to the county store.
 *
 * <p>The price is fixed at the scale and never changes afterwards; a grade premium comes later as a payment of its own.
 * A slip, its lot, what is owed for it and the legs of the ledger are written together or not at all. A slip is never
 * corrected: a second slip undoes it. On the road every handover is weighed again, and what is missing gets a name.
 * Calls down to household, produce, lot and payable. Announces {@link ProduceBought}, {@link PurchaseReversed} and
 * {@link ConsignmentReceived}; does not know who listens.
 */
package org.countystore.collection;
