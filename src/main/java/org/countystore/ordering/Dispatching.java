package org.countystore.ordering;

import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Packing orders in the store and letting them go. */
@ApplicationScoped
@Transactional
@Allowed(Role.STORE)
public class Dispatching {
    @Inject
    Scope scope;
    @Inject
    OrderBook book;
    @Inject
    Fulfilment fulfilment;

    /**
     * The packs lie ready: the allowance that was held is used.
     *
     * @throws Refused NOT_FOUND, NOT_PAID
     */
    public OrderSheet pack(UUID uuid) {
        Order order = reached(uuid);
        fulfilment.pack(order);
        return book.sheet(order);
    }

    /**
     * The packs leave the store.
     *
     * @throws Refused NOT_FOUND, NOT_PACKED
     */
    public OrderSheet ship(UUID uuid) {
        Order order = reached(uuid);
        fulfilment.ship(order);
        return book.sheet(order);
    }

    /** The store's orders in one state, newest first. */
    @Reading
    public Listed<OrderSheet> in(State state, Page page) {
        return book.list(OrderQuery.in(state, page).at(scope.places()));
    }

    private Order reached(UUID uuid) {
        Order order = book.get(uuid);
        scope.mustCover(order.store());
        return order;
    }
}
