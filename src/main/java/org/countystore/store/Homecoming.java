package org.countystore.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
     * So many of the packs that a line was ordered in. Of boxes, each brings home what was in it; what was ordered ahead of the
     * harvest is no box, though packs of another SKU may stand in for some.
     *
     * @param of what was ordered
     */
    public record Part(int packs, int of, boolean isAhead) {
        private long share(long given) {
            return isAhead ? packs : packs * (given / of);
        }
    }

    /** Packs that stand for each other: of a box those of one SKU, of what was ordered ahead all of the line. */
    private record Row(int line, Optional<SkuCode> sku) {
    }

    private Row row(Allocated lot) {
        return new Row(lot.line(), lines.get(lot.line()).isAhead() ? Optional.empty() : Optional.of(lot.sku()));
    }

    /**
     * The lots they go back to; the lot that was given last is filled first.
     *
     * @param given    what the order got, as it was given
     * @param returned what has come back of it before
     */
    List<Allocated> lots(List<Allocated> given, List<Allocated> returned) {
        List<Allocated> theirs = given.stream().filter(lot -> lines.containsKey(lot.line())).toList();
        Map<Row, Long> missing = theirs.stream().collect(Collectors.groupingBy(this::row, Collectors.summingLong(Allocated::packs)));
        missing.replaceAll((row, all) -> lines.get(row.line).share(all));
        List<Allocated> home = new ArrayList<>();
        for (int i = theirs.size() - 1; i >= 0; i--) {
            Allocated lot = theirs.get(i);
            long out = lot.packs() - returned.stream().filter(back -> back.line() == lot.line() && back.stock() == lot.stock())
                    .mapToLong(Allocated::packs).sum();
            long taken = Math.min(out, missing.get(row(lot)));
            if (taken > 0) {
                home.add(0, new Allocated(lot.line(), lot.stock(), lot.sku(), lot.lot(), taken));
                missing.merge(row(lot), -taken, Long::sum);
            }
        }
        if (missing.values().stream().anyMatch(count -> count > 0)) {
            throw new IllegalStateException(order + " did not get as many packs as come back");
        }
        return home;
    }
}
