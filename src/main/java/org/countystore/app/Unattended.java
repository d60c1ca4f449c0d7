package org.countystore.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.countystore.kernel.Caller;
import org.countystore.kernel.Grant;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;

/** What the clock does for a store while nobody is there; the audit calls it {@code clock}. */
final class Unattended {
    /** The whole country, to which no store belongs: enough to look for what is due. */
    private static final PlaceCode NO_STORE = new PlaceCode("100000");

    private Unattended() {
    }

    /**
     * Works through what is due in any store, each thing as its own store's, until nothing is. What is done is no longer due; what
     * two nodes would do at once, one of them does.
     */
    static <T> void whileDue(Supplier<Optional<T>> due, Function<T, PlaceCode> store, Consumer<T> work) {
        for (Optional<T> next = at(NO_STORE, due); next.isPresent(); next = at(NO_STORE, due)) {
            T thing = next.get();
            at(store.apply(thing), () -> {
                work.accept(thing);
                return thing;
            });
        }
    }

    /** What is bound to no place. */
    static <T> T everywhere(Supplier<T> work) {
        return as(Grant.at(NO_STORE, Role.ADMIN), work);
    }

    /** Each thing that is due anywhere, as who holds that role at its place would do it; a refusal leaves the others alone. */
    static <T> void each(Role role, Supplier<List<T>> due, Function<T, PlaceCode> place, Consumer<T> work, Consumer<Refused> refused) {
        for (T thing : as(Grant.at(NO_STORE, role), due)) {
            try {
                as(Grant.at(place.apply(thing), role), () -> {
                    work.accept(thing);
                    return thing;
                });
            } catch (Refused no) {
                refused.accept(no);
            }
        }
    }

    private static <T> T at(PlaceCode store, Supplier<T> work) {
        return as(Grant.at(store, Role.STORE), work);
    }

    private static <T> T as(Grant grant, Supplier<T> work) {
        return Caller.as(new Caller(Optional.empty(), "clock", List.of(grant), ""), work);
    }
}
