package org.countystore.collection;

/** What makes somebody look twice at a slip. Only the last keeps it from being written. */
public enum Oddity {
    /** Far from what a basket of the kind usually weighs in the village. */
    WEIGHT,
    /** The kind needs a declaration of how it was grown, and there is none. */
    UNDECLARED,
    /** More than the household can bring in a year. */
    OVER_CAPACITY,
    /** So much more that a second person has to answer for it. */
    FAR_OVER_CAPACITY
}
