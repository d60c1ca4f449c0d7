package org.countystore.audit;

/**
 * A link of the chain.
 *
 * @param no   1, 2, 3 … without a gap
 * @param hash keyed hash over the link before and what the entry tells, in hexadecimal
 */
record Seal(long no, String hash) {
    static final Seal NONE = new Seal(0, "");
}
