/**
 * The register of households: who lives where, their class after the nine checks, and their group head.
 *
 * <p>Every household of a village stands in it, poor or not; selling, points and pairing refer to it. What identifies a
 * person is encrypted, compared by keyed hash and shown masked; each reveal is in the audit. Calls down to place, keys
 * and access. Announces nothing.
 */
package org.countystore.household;
