package org.countystore.ordering;

/**
 * What all who rated a thing gave together.
 *
 * @param sum of their stars
 */
public record Stars(long count, long sum) {
    /** In tenths of a star, rounded half up; 0 if nobody rated. */
    public long tenths() {
        return count == 0 ? 0 : (sum * 20 + count) / (count * 2);
    }
}
