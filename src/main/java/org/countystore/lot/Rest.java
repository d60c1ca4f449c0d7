package org.countystore.lot;

/** What becomes of the grams that fill no pack. */
public enum Rest {
    KEEP, LOSS
}
