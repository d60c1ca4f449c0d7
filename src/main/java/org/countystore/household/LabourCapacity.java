package org.countystore.household;

/** The three classes of households by what labour they have (户分三类). */
public enum LabourCapacity {
    ABLE, LIMITED, NONE
}
