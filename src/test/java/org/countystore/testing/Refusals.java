package org.countystore.testing;

import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.function.Executable;

/** What the county refuses, and why. */
public final class Refusals {
    private Refusals() {
    }

    public static Refused refused(Reason reason, Executable work) {
        Refused refused = Assertions.assertThrows(Refused.class, work);
        Assertions.assertEquals(reason, refused.reason(), refused.getMessage());
        return refused;
    }
}
