/**
 * The proof: every gram, fen, pack and allowance recomputed from the rows, each as two disjoint sets of rows that must say
 * the same.
 *
 * <p>Asks the database by SQL of its own, in one snapshot, and trusts nobody's entities and nobody's running balance. The
 * questions stand in {@code proof/*.sql}: sums, which compare the county as a whole, and row checks, which name the row
 * that does not hold. Also walks the audit's chain. Called by the auditor, by the administrator and every night; shows its
 * last answer to everybody. Announces nothing.
 */
package org.countystore.proof;
