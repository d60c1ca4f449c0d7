package org.countystore.ordering;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.countystore.kernel.LotCode;
import org.countystore.kernel.LotId;
import org.countystore.store.Stockroom;
import org.countystore.store.Stockroom.Given;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Follows packs from their lot to the orders that got them. */
@ApplicationScoped
@Transactional
public class OrderTrail {
    @Inject
    Stockroom stockroom;
    @Inject
    Orders orders;

    /** An order that got packs of a lot. */
    public record Sold(Order order, LotCode lot, long packs) {
    }

    /** Orders that stand, the newest first: in two statements for any number of lots. */
    public List<Sold> of(Collection<LotId> lots, int atMost) {
        List<Given> given = stockroom.givenFrom(lots, atMost);
        Map<UUID, Order> known = orders.all(given.stream().map(Given::order).distinct().toList()).stream()
                .collect(Collectors.toMap(Order::uuid, Function.identity()));
        return given.stream().filter(each -> known.containsKey(each.order()) && known.get(each.order()).state() != State.CANCELLED)
                .map(each -> new Sold(known.get(each.order()), each.lot(), each.packs())).toList();
    }
}
