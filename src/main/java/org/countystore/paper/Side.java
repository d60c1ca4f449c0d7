package org.countystore.paper;

/** Where words stand that are shorter than their place. */
public enum Side {
    LEFT(0), CENTRE(0.5), RIGHT(1);

    /** Part of the free room that is left before the words. */
    final double before;

    Side(double before) {
        this.before = before;
    }
}
