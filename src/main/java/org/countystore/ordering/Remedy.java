package org.countystore.ordering;

/** What the buyer gets for the packs of an approved return. */
public enum Remedy {
    /** The money, the way it came. */
    REFUND,
    /** The same packs again; no money moves. */
    RESEND
}
