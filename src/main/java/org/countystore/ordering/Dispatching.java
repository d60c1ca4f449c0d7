package org.countystore.ordering;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
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
    @Inject
    Larder larder;
    @Inject
    Addressees addressees;

    /**
     * The packs lie ready: the allowance that was held is used.
     *
     * @param chosen which pieces it gets where they were weighed one by one; none for what is proposed
     * @throws Refused NOT_FOUND, NOT_PAID, STILL_WAITING; INVALID for pieces that do not fit
     */
    public OrderSheet pack(UUID uuid, List<Chosen> chosen) {
        Order order = reached(uuid);
        fulfilment.pack(order, chosen);
        return book.sheet(order);
    }

    public OrderSheet pack(UUID uuid) {
        return pack(uuid, List.of());
    }

    /** What hangs in the store for an order that is to be packed. */
    @Reading
    public Rack rack(UUID uuid) {
        return larder.rack(reached(uuid));
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
    public Listed<Parcel> in(State state, Page page) {
        return addressees.of(book.list(OrderQuery.in(state, page).at(scope.places())));
    }

    /** How many orders are in each state that the store must do something about. */
    @Reading
    public Map<State, Long> toDo() {
        return book.count(List.of(State.PLACED, State.PAID, State.PACKED), scope.places());
    }

    /** How many orders can be packed now: those that await nothing from the harvest. */
    @Reading
    public long countReady() {
        return book.countReady(scope.places());
    }

    /**
     * What to fetch from the shelves for those orders that have waited longest to be packed, at most a page of them; nothing
     * for orders that await something from the harvest.
     */
    @Reading
    public PickingList pickingList() {
        List<PlaceCode> stores = scope.places();
        List<OrderSheet> oldest = book.oldestReady(stores, Page.LARGEST);
        long later = book.countReady(stores) - oldest.size();
        return PickingList.of(addressees.of(oldest), book.bestBefore(oldest), Math.max(0, later));
    }

    private Order reached(UUID uuid) {
        Order order = book.get(uuid);
        scope.mustCover(order.store());
        return order;
    }
}
