package org.countystore.ordering;

import java.util.List;
import java.util.Optional;

import org.countystore.kernel.ListingId;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.store.Awaited;
import org.countystore.store.Offer;
import org.countystore.store.Sale;
import org.countystore.store.ShopWindow;
import org.countystore.store.Stockroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What becomes of packs that never came from the harvest: the buyer takes what the store offers instead, or their money goes back,
 * with everything else that is settled when the order is packed. An order of which nothing is left is given up.
 */
@ApplicationScoped
class Shortfalls {
    @Inject
    Orders orders;
    @Inject
    OrderBook book;
    @Inject
    Stockroom stockroom;
    @Inject
    ShopWindow window;
    @Inject
    Fulfilment fulfilment;

    /** @throws Refused NOT_FOUND for a line that was not ordered ahead, NOT_SHORT while its packs may still come, WRONG_STATE */
    void refund(Order order, int line) {
        if (unanswered(order, line).isPresent()) {
            stockroom.withdraw(order.uuid(), line);
            if (book.sheet(order).isEmpty()) {
                fulfilment.cancel(order);
            }
        }
    }

    /** What the store offers for packs of a line that will not come, if it lies on the shelf and costs no less than was paid. */
    Optional<Offer> instead(OrderSheet sheet, OrderLine line) {
        return sheet.awaited(line).filter(Awaited::isShort).flatMap(awaited -> awaited.harvest().flatMap(Awaited.Closed::instead)
                .map(window::offer).filter(offer -> offer.sale() == Sale.NOW && offer.available() >= awaited.waiting()
                        && offer.listing().isOnSale() && !line.price().exceeds(offer.listing().price())));
    }

    /**
     * Pack for pack, at the price that was paid: no money moves.
     *
     * @throws Refused NOT_FOUND, NOT_SHORT, WRONG_STATE, NO_SUBSTITUTE where nothing is offered or not enough of it is left
     */
    void substitute(Order order, int line) {
        unanswered(order, line).ifPresent(sheet -> {
            Offer offer = instead(sheet, sheet.line(line)).orElseThrow(() -> new Refused(Reason.NO_SUBSTITUTE).at("line"));
            ListingId other = offer.listing().id();
            stockroom.replace(order.uuid(), line, stockroom.shelves(List.of(other)).get(other));
        });
    }

    /** @return the order, locked, as it stands; empty if the line was answered before */
    private Optional<OrderSheet> unanswered(Order order, int line) {
        orders.lock(order);
        OrderSheet sheet = book.sheet(order);
        Awaited awaited = sheet.awaited(sheet.line(line)).orElseThrow(() -> Refused.notFound("line", line).at("line"));
        if (awaited.isMadeGood()) {
            return Optional.empty();
        }
        if (order.state() != State.PAID) {
            throw new Refused(Reason.WRONG_STATE, order.state());
        }
        if (!awaited.isShort()) {
            throw new Refused(Reason.NOT_SHORT, awaited.waiting()).at("line");
        }
        return Optional.of(sheet);
    }
}
