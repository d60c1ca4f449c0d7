package org.countystore.ordering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

import org.countystore.kernel.LotCode;
import org.countystore.lot.PackShares;
import org.countystore.store.Allocated;
import org.countystore.store.Stockroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Writes down whom an order reaches, once its packs are settled because they leave the store. */
@ApplicationScoped
class ReachBook {
    @Inject
    Orders orders;
    @Inject
    Stockroom stockroom;
    @Inject
    PackShares shares;
    @Inject
    Reaches reaches;
    @Inject
    Clock clock;

    void write(@Observes OrderShipped shipped) {
        Order order = orders.by(shipped.order()).orElseThrow();
        if (order.replaces().isPresent()) {
            return;   // the buyer has paid for these packs once, and been thanked
        }
        Map<LotCode, Long> packs = stockroom.allocatedTo(shipped.order()).stream()
                .collect(Collectors.groupingBy(Allocated::lot, Collectors.summingLong(Allocated::packs)));
        int year = LocalDate.now(clock).getYear();
        reaches.add(shares.of(packs).stream().filter(share -> share.weight().isPositive())
                .map(share -> new Reach(order, share, year)).toList());
    }
}
