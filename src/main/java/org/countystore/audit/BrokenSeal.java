package org.countystore.audit;

/** The first link of the chain that does not hold: a row is gone, or was altered or slipped in. */
public record BrokenSeal(long no, What what) {
    public enum What { REMOVED, CHANGED }
}
