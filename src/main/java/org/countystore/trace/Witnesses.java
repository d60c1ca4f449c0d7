package org.countystore.trace;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.countystore.kernel.LotId;
import org.countystore.kernel.Money;
import org.countystore.lot.Lot;
import org.countystore.lot.Piece;
import org.countystore.lot.PieceBook;
import org.countystore.ordering.Order;
import org.countystore.ordering.OrderTrail;
import org.countystore.sorting.TestRecord;
import org.countystore.store.PriceShares;
import org.countystore.store.Share;
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
    @Inject
    PieceBook pieces;

    /** Oldest first. */
    List<TestReport> tests(Collection<LotId> lots) {
        return record.of(lots).stream().map(test -> new TestReport(test.lotCode(), test.method(), test.result(), test.reportNumber(),
                test.inspectedAt(), test.readable())).toList();
    }

    List<Bought> buyers(Collection<LotId> lots) {
        return orders.of(lots, MOST_ORDERS).stream().map(sold -> {
            Order order = sold.order();
            return new Bought(order.uuid(), order.number(), order.state().name(), order.progress().placedAt(), sold.lot(), sold.packs());
        }).toList();
    }

    /** What its packs weigh where they were weighed one by one. */
    List<Piece> pieces(Journey journey) {
        return journey.lot().isByWeight() ? pieces.of(Set.of(journey.lot().code())) : List.of();
    }

    /** Where its pack is sold and who gets what of the price. */
    Optional<Selling> selling(Journey journey) {
        Lot lot = journey.lot();
        return lot.sku().flatMap(sku -> window.listing(lot.place().county(), sku)).map(listing -> new Selling(listing,
                shares(listing.price(), lot, lot.forOnePack(journey.cost(), lot.weight()))));
    }

    private List<Share> shares(Money price, Lot lot, Money owed) {
        return lot.isOutside() ? prices.of(price, Money.ZERO, owed) : prices.of(price, owed);
    }
}
