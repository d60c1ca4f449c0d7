package org.countystore.audit;

/**
 * The first link of the chain that does not hold.
 *
 * @param no the number of the seal, as it stands in the audit
 */
public record BrokenSeal(long no, What what) {
    public enum What {
        /** The row with this seal is gone. */
        REMOVED,
        /** The row was altered, or slipped in by somebody without the keys. */
        CHANGED,
        /** The end was cut off and other rows were sealed in its place, at this number or before it. */
        REPLACED,
        /** The note of the newest link, outside the database, was altered; the rows themselves hold together. */
        HEAD_ALTERED
    }
}
