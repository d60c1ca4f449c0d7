/**
 * Town sorting stations (镇分拣站): baskets become graded lots, graded lots are tested, tested lots become packs with labels.
 *
 * <p>What goes into a run comes out of it as lots or as a named loss, to the gram. A lot is packed only after the station
 * has graded it and the county has released it. A rejection is final unless a later inspection names it. A heap that
 * was measured keeps the edition, the values and the proposal; a good grade is worth a premium to its households, which is owed
 * when produce is graded first. Calls down to lot, produce, payable, household and place. Announces {@link LotInspected}; does not know who listens.
 */
package org.countystore.sorting;
