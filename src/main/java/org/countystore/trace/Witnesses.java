package org.countystore.trace;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.countystore.kernel.LotId;
import org.countystore.kernel.Money;
import org.countystore.lot.Lot;
import org.countystore.ordering.Order;
import org.countystore.ordering.OrderTrail;
import org.countystore.sorting.TestRecord;
import org.countystore.store.PriceShares;
import org.countystore.store.ShopWindow;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What others know of a lot: the test station, the shop, the orders. */
@Dependent
class Witnesses {
    private static final int MOST_ORDERS = 500;
    @Inject
    TestRecord record;
    @Inject
    OrderTrail orders;
    @Inject
    ShopWindow window;
    @Inject
    PriceShares prices;

    /** Oldest first. */
    List<TestReport> tests(Collection<LotId> lots) {
        return record.of(lots).stream().map(test -> new TestReport(test.lotCode(), test.method(), test.result(), test.reportNumber(),
                test.inspectedAt())).toList();
    }

    List<Bought> buyers(Collection<LotId> lots) {
        return orders.of(lots, MOST_ORDERS).stream().map(sold -> {
            Order order = sold.order();
            return new Bought(order.uuid(), order.number(), order.state().name(), order.progress().placedAt(), sold.lot(), sold.packs());
        }).toList();
    }

    /** Where its pack is sold and who gets what of the price. */
    Optional<Selling> selling(Journey journey) {
        Lot lot = journey.lot();
        return lot.sku().flatMap(sku -> window.listing(lot.place().county(), sku)).map(listing -> new Selling(listing,
                prices.of(listing.price(), new Money(journey.cost().fen() / lot.packs()))));
    }
}
