package org.countystore.ordering;

/** What becomes of the packs of an approved return. */
public enum Goods {
    /** On the shelf again. */
    RESTOCKED,
    /** Back, and thrown away. */
    DISCARDED,
    /** With the buyer, or never delivered. */
    KEPT
}
