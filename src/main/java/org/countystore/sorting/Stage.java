package org.countystore.sorting;

/** How far a lot that lies at a station has come. */
public enum Stage {
    /** Came in as it was bought; nobody has graded it here. */
    TO_SORT,
    /** Graded and not yet tested. */
    TO_INSPECT,
    /** Graded and released. */
    TO_PACK,
    /** Packed, labelled and released: ready for the county store. */
    TO_SEND,
    /** Quarantined or rejected: nobody touches it. */
    HELD
}
