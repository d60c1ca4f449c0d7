package org.countystore.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.countystore.kernel.SkuCode;

/**
 * Packs of an order that come back.
 *
 * @param document the return they come back with
 * @param lines    what of each line
 * @param earlier  returns of the same order that brought packs back before
 */
public record Homecoming(UUID order, UUID document, Map<Integer, Part> lines, Collection<UUID> earlier) {
    /**
     * So many of the packs that a line was ordered in. Of boxes, each brings home what was in it.
     *
     * @param of what was ordered
     */
    public record Part(int packs, int of) {
        /** Whatever it is, one pack or several in each; fewer were given in all where some never came. */
        private long share(long given) {
            return packs * Math.max(1, given / of);
        }
    }

    private record Row(int line, SkuCode sku) {
        static Row of(Allocated lot) {
            return new Row(lot.line(), lot.sku());
        }
    }

    /**
     * The lots they go back to, in the lock order of stock rows; the lot that was given last is filled first.
     *
     * @param given    what the order got, in that order
     * @param returned what has come back of it before
     */
    List<Allocated> lots(List<Allocated> given, List<Allocated> returned) {
        Map<Row, Long> missing = given.stream().filter(lot -> lines.containsKey(lot.line()))
                .collect(Collectors.groupingBy(Row::of, Collectors.summingLong(Allocated::packs)));
        missing.replaceAll((row, all) -> lines.get(row.line).share(all));
        List<Allocated> home = new ArrayList<>();
        for (int i = given.size() - 1; i >= 0; i--) {
            Allocated lot = given.get(i);
            long out = lot.packs() - returned.stream().filter(back -> back.line() == lot.line() && back.stock() == lot.stock())
                    .mapToLong(Allocated::packs).sum();
            long taken = Math.min(out, missing.getOrDefault(Row.of(lot), 0L));
            if (taken > 0) {
                home.add(0, new Allocated(lot.line(), lot.stock(), lot.sku(), lot.lot(), taken));
                missing.merge(Row.of(lot), -taken, Long::sum);
            }
        }
        if (missing.values().stream().anyMatch(count -> count > 0)) {
            throw new IllegalStateException(order + " did not get as many packs as come back");
        }
        return home;
    }
}
