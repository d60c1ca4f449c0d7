package org.countystore.ordering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.countystore.kernel.Refused;
import org.countystore.kernel.SkuCode;
import org.countystore.store.Allocated;
import org.countystore.store.Awaited;

/**
 * An order with the lots its packs come from.
 *
 * @param awaited what was ordered ahead of the harvest, by line
 * @param pieces  what its lines got of goods that are weighed one by one, once it is packed
 */
public record OrderSheet(Order order, List<Allocated> lots, List<Awaited> awaited, List<LinePiece> pieces) {
    /** One of which nothing is packed yet. */
    public OrderSheet(Order order, List<Allocated> lots, List<Awaited> awaited) {
        this(order, lots, awaited, List.of());
    }

    /** One of which nothing was ordered ahead either. */
    public OrderSheet(Order order, List<Allocated> lots) {
        this(order, lots, List.of());
    }

    /** The pieces of one line; none where its packs are alike. */
    public List<LinePiece> piecesOf(OrderLine line) {
        return pieces.stream().filter(piece -> piece.line() == line.no()).toList();
    }

    /** The lots of one line. */
    public List<Allocated> lotsOf(OrderLine line) {
        return lots.stream().filter(lot -> lot.line() == line.no()).toList();
    }

    /** How many packs of which SKU are in one of what the line was ordered in: one of its own, or in a box some of several. */
    public Map<SkuCode, Long> inOne(OrderLine line) {
        if (awaited(line).isPresent()) {
            return Map.of(line.sku(), 1L);   // no box is sold ahead of the harvest; what stands in for it is not in it
        }
        SortedMap<SkuCode, Long> all = lotsOf(line).stream()
                .collect(Collectors.groupingBy(Allocated::sku, TreeMap::new, Collectors.summingLong(Allocated::packs)));
        all.replaceAll((sku, packs) -> packs / line.quantity());
        return all.isEmpty() ? Map.of(line.sku(), 1L) : all;
    }

    /** Packs of a line that are of another SKU, because their own never came. */
    public List<Allocated> replaced(OrderLine line) {
        return awaited(line).isEmpty() ? List.of() : lotsOf(line).stream().filter(lot -> !lot.sku().equals(line.sku())).toList();
    }

    /** Packs of a line that the buyer is not given, because they never came. */
    public int missing(OrderLine line) {
        return awaited(line).map(each -> (int) each.missing()).orElse(0);
    }

    /** Packs of a line that have not come yet. */
    public long waiting(OrderLine line) {
        return awaited(line).map(Awaited::waiting).orElse(0L);
    }

    /** What a line gets of a pre-sale. */
    public Optional<Awaited> awaited(OrderLine line) {
        return awaited.stream().filter(each -> each.line() == line.no()).findFirst();
    }

    /** Whether packs of a line will not come, and its buyer has not said what to do about it. */
    public boolean isShort(OrderLine line) {
        return order.state() == State.PAID && awaited(line).filter(Awaited::isShort).isPresent();
    }

    /** Whether it waits for its buyer's answer to what will not come. */
    public boolean isShort() {
        return order.lines().stream().anyMatch(this::isShort);
    }

    /** @throws Refused NOT_FOUND */
    OrderLine line(int no) {
        return order.line(no).orElseThrow(() -> Refused.notFound("line", no).at("line"));
    }

    /** Whether nothing will come of it at all. */
    boolean isEmpty() {
        return order.lines().stream().allMatch(line -> missing(line) == line.quantity());
    }

    /** Whether it cannot be packed yet. */
    public boolean isWaiting() {
        return awaited.stream().anyMatch(each -> each.waiting() > 0);
    }
}
