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

    /** The first field at which work is refused as INVALID. */
    public static String field(Executable work) {
        return refused(Reason.INVALID, work).errors().get(0).field();
    }
}
