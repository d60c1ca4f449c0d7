package org.countystore.household;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** A household that agreed is told apart only among others that did too: alone or in pairs they would point at each other. */
public final class Consent {
    private static final int FEWEST_TO_HIDE_AMONG = 3;

    private Consent() {
    }

    /**
     * Those whose households may be told apart from the others of the same crowd; perhaps none.
     *
     * @param has whether the household of one agreed
     */
    public static <T> Set<T> toldApart(Collection<T> crowd, Predicate<T> has) {
        List<T> agreed = crowd.stream().filter(has).toList();
        return agreed.size() < FEWEST_TO_HIDE_AMONG ? Set.of() : new HashSet<>(agreed);
    }
}
