package org.countystore.ordering;

import java.util.List;
import java.util.Optional;

import org.countystore.kernel.Refused;
import org.countystore.store.Allocated;
import org.countystore.store.Awaited;

/**
 * An order with the lots its packs come from.
 *
 * @param awaited what was ordered ahead of the harvest, by line
 */
public record OrderSheet(Order order, List<Allocated> lots, List<Awaited> awaited) {
    /** One of which nothing was ordered ahead. */
    public OrderSheet(Order order, List<Allocated> lots) {
        this(order, lots, List.of());
    }

    /** The lots of one line. */
    public List<Allocated> lotsOf(OrderLine line) {
        return lots.stream().filter(lot -> lot.line() == line.no()).toList();
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

    /** @throws Refused NOT_FOUND */
    OrderLine line(int no) {
        return order.lines().stream().filter(line -> line.no() == no).findFirst()
                .orElseThrow(() -> Refused.notFound("line", no).at("line"));
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
