package org.countystore.review;

/** Why a reviewer leaves a deed to the others. */
public enum Recusal {
    OWN_HOUSEHOLD, KIN, OWN_PROPOSAL
}
