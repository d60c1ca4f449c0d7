package org.countystore.ordering;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.countystore.allowance.Purse;
import org.countystore.allowance.Purses;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Rows;
import org.countystore.store.Allocated;
import org.countystore.store.Shelf;
import org.countystore.store.Stockroom;
import org.countystore.store.Want;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Makes an order of a basket. Looks first and changes last, and takes the packs at the very end, so that the stock rows
 * everybody wants are locked for as short as can be.
 */
@ApplicationScoped
class Checkout {
    @Inject
    Stockroom stockroom;
    @Inject
    Purses purses;
    @Inject
    Till till;
    @Inject
    Orders orders;
    @Inject
    Clock clock;

    /**
     * @throws Refused NOT_FOUND, NOT_ON_SALE, OUT_OF_SEASON or OUT_OF_STOCK at the line, NO_METHOD or METHOD_NOT_OFFERED
     */
    OrderSheet place(UUID uuid, Buyer buyer, Basket basket, Set<Method> offered) {
        List<Want> wants = wants(basket);
        List<Purse.Pocket> pockets = pockets(buyer, basket, wants);
        List<Sources> sources = Sources.spread(wants.stream().map(Checkout::sum).toList(),
                pockets.stream().map(Purse.Pocket::portion).toList());
        Order order = new Order(uuid, buyer, wants.get(0).shelf().store(), lines(wants, sources), LocalDateTime.now(clock))
                .payBy(basket.pay().method(), offered).deliverTo(basket.delivery());
        Rows rows = orders.rows(order, sources);
        till.hold(uuid, pockets, rows);
        List<Allocated> lots = stockroom.allocate(uuid, wants, rows);
        return order.isPromised() ? new OrderSheet(order, lots, stockroom.awaitedBy(List.of(uuid)).get(uuid))
                : new OrderSheet(order, lots);
    }

    private List<Want> wants(Basket basket) {
        List<ListingId> listings = basket.lines().stream().map(Basket.Line::listing).toList();
        Map<ListingId, Shelf> shelves = stockroom.shelves(listings);
        List<Want> wants = new ArrayList<>();
        for (int i = 0; i < listings.size(); i++) {
            String field = "lines[" + i + "].listing";
            Shelf shelf = shelves.get(listings.get(i));
            if (shelf == null) {
                throw Refused.notFound("listing", listings.get(i)).at(field);
            }
            if (!shelf.onSale()) {
                throw new Refused(Reason.NOT_ON_SALE, shelf.title()).at(field);
            }
            if (!shelf.sale().isOpen()) {
                throw new Refused(Reason.OUT_OF_SEASON, shelf.title()).at(field);
            }
            if (!wants.isEmpty() && !wants.get(0).shelf().store().equals(shelf.store())) {
                throw Refused.invalid(field, "other_store");
            }
            wants.add(new Want(i + 1, shelf, basket.lines().get(i).quantity()));
        }
        return wants;
    }

    private List<Purse.Pocket> pockets(Buyer buyer, Basket basket, List<Want> wants) {
        Money total = wants.stream().map(Checkout::sum).reduce(Money.ZERO, Money::plus);
        Money atMost = basket.pay().allowance().min(total);
        return atMost.isZero() ? List.of() : purses.of(buyer.employee()).take(atMost);
    }

    private static Money sum(Want want) {
        return want.shelf().price().times(want.packs());
    }

    private static List<OrderLine> lines(List<Want> wants, List<Sources> sources) {
        List<OrderLine> lines = new ArrayList<>();
        for (int i = 0; i < wants.size(); i++) {
            lines.add(new OrderLine(wants.get(i).line(), wants.get(i).shelf(), wants.get(i).packs(), sources.get(i).self()));
        }
        return lines;
    }
}
