package org.countystore.lot;

import java.util.Collection;

/** What the inspectors say about a lot. */
public enum Quality {
    UNTESTED, RELEASED,
    /** Must not be worked on or sold until somebody decides. */
    QUARANTINED, REJECTED;

    /** Whether the lot may be graded, mixed or packed. */
    public boolean isFree() {
        return this == UNTESTED || this == RELEASED;
    }

    /** A mixture is as well tested as the worst of what went in. */
    static Quality ofMixed(Collection<Quality> parents) {
        return parents.stream().allMatch(RELEASED::equals) ? RELEASED : UNTESTED;
    }
}
