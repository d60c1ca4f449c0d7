package org.countystore.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Packs of an order that come back.
 *
 * @param document the return they come back with
 * @param packs    how many of each line
 * @param earlier  returns of the same order that brought packs back before
 */
public record Homecoming(UUID order, UUID document, Map<Integer, Integer> packs, Collection<UUID> earlier) {
    /**
     * The lots they go back to, in the lock order of stock rows; the lot that was given last is filled first.
     *
     * @param given    what the order got, in that order
     * @param returned what has come back of it before
     */
    List<Allocated> lots(List<Allocated> given, List<Allocated> returned) {
        Map<Integer, Long> missing = new HashMap<>();
        packs.forEach((line, count) -> missing.put(line, count.longValue()));
        List<Allocated> home = new ArrayList<>();
        for (int i = given.size() - 1; i >= 0; i--) {
            Allocated lot = given.get(i);
            long out = lot.packs() - returned.stream().filter(back -> back.line() == lot.line() && back.stock() == lot.stock())
                    .mapToLong(Allocated::packs).sum();
            long taken = Math.min(out, missing.getOrDefault(lot.line(), 0L));
            if (taken > 0) {
                home.add(0, new Allocated(lot.line(), lot.stock(), lot.lot(), taken));
                missing.merge(lot.line(), -taken, Long::sum);
            }
        }
        if (missing.values().stream().anyMatch(count -> count > 0)) {
            throw new IllegalStateException(order + " did not get as many packs as come back");
        }
        return home;
    }
}
