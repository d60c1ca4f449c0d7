/**
 * Who did what to what, when, from where, with which result.
 *
 * <p>Rows are written unchained in the transaction they tell of, so that no hot tail row serialises the county; one
 * sealer chains what was committed, by a keyed hash, within seconds and after every restart. A row changed, removed or
 * slipped in behind the seal is named by the check.
 */
package org.countystore.audit;
