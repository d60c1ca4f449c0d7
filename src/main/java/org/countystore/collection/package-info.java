/**
 * Village collection points (村收购点): buying produce from households, and the road to town and to the county store.
 *
 * <p>The price is fixed at the scale and never changes afterwards; a grade premium comes later as a payment of its own.
 * A slip, its lot, what is owed for it and the legs of the ledger are written together or not at all. A slip is never
 * corrected: a second slip undoes it. What breaks no rule and yet stands out is written all the same and marked for the
 * county's eye, because it may have been weighed without a signal; only what a household cannot have grown by far waits for
 * a second person. What lies on a phone that was revoked waits, as it was written, for an administrator's word. On
 * the road every handover is weighed again, and what is missing gets a name. Calls down to evidence, household, produce,
 * lot and payable. Announces {@link ProduceBought}, {@link PurchaseReversed} and
 * {@link ConsignmentReceived}; does not know who listens.
 */
package org.countystore.collection;
