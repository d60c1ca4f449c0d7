package org.countystore.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.countystore.kernel.Caller;
import org.countystore.kernel.Grant;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Role;

/** What the clock does for a store while nobody is there; the audit calls it {@code clock}. */
final class Unattended {
    /** The whole country, to which no store belongs: enough to look for what is due. */
    private static final PlaceCode NO_STORE = new PlaceCode("100000");

    private Unattended() {
    }

    static <T> T at(PlaceCode store, Supplier<T> work) {
        return Caller.as(new Caller(Optional.empty(), "clock", List.of(Grant.at(store, Role.STORE)), ""), work);
    }

    static <T> T look(Supplier<T> work) {
        return at(NO_STORE, work);
    }
}
