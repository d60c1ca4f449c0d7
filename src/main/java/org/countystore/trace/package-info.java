/**
 * Traceability (溯源): where a lot comes from, household by household, what happened to it on the way, and who bought it.
 *
 * <p>What belongs to whom is read from the share rows of the one lot that is asked for; the steps are followed level by
 * level. The public learns about villages, and about households only by a name that holds inside one journey; people of the
 * place see who it was. Calls down to lot, household, produce, place, sorting, store and ordering. Announces nothing.
 */
package org.countystore.trace;
