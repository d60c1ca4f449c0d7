package org.countystore.ordering;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.kernel.AccountId;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Listed;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.once.Once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Placing orders, following them, and giving them up. Buyers see their own orders; the store sees all of them. */
@ApplicationScoped
@Transactional
@Allowed({Role.BUYER, Role.STORE})
public class Ordering {
    @Inject
    Scope scope;
    @Inject
    Once once;
    @Inject
    Acceptance acceptance;
    @Inject
    OrderBook book;
    @Inject
    Fulfilment fulfilment;
    @Inject
    Abatements abatements;

    /**
     * Sets the packs aside and holds the allowance, all of it or nothing.
     *
     * @return the order, PLACED, or PAID where nothing is left to pay; the same if it was asked before
     * @throws Refused INVALID, NOT_ON_ROSTER, NOT_FOUND, NOT_ON_SALE, OUT_OF_SEASON or OUT_OF_STOCK at the line, NO_METHOD or
     *                 METHOD_NOT_OFFERED for the rest
     */
    @Allowed(Role.BUYER)
    public OrderSheet place(UUID uuid, Basket basket) {
        AccountId me = me();
        basket.check();
        return once.isKnown("order", uuid, basket) ? book.sheet(book.get(uuid)) : acceptance.place(uuid, me, basket);
    }

    /** The same with everything that lies in the caller's cart, which is empty afterwards. */
    @Allowed(Role.BUYER)
    public OrderSheet placeCart(UUID uuid, Delivery delivery, Basket.Pay pay) {
        AccountId me = me();
        return once.isKnown("order", uuid, List.of(delivery, pay)) ? book.sheet(book.get(uuid))
                : acceptance.placeCart(uuid, me, delivery, pay);
    }

    private AccountId me() {
        AccountId me = Caller.current().mustBeSignedIn();
        scope.mustBe(me);
        return me;
    }

    /** @throws Refused NOT_FOUND, CANNOT_CANCEL once it is packed */
    public OrderSheet cancel(UUID uuid) {
        Order order = reached(uuid);
        fulfilment.cancel(order);
        return book.sheet(order);
    }

    /** The buyer, or the store at the pick-up, says that the packs have changed hands. */
    public OrderSheet receive(UUID uuid) {
        Order order = reached(uuid);
        fulfilment.receive(order);
        return book.sheet(order);
    }

    /** @throws Refused NOT_FOUND, NOT_ALLOWED for somebody else's */
    @Reading
    @Allowed({Role.BUYER, Role.STORE, Role.COUNTER, Role.AUDITOR})
    public OrderSheet order(UUID uuid) {
        return book.sheet(reached(uuid));
    }

    /** What it gave back because it came to cost less than it was placed at. */
    @Reading
    @Allowed({Role.BUYER, Role.STORE, Role.COUNTER, Role.AUDITOR})
    public Optional<Abatement> abatement(UUID uuid) {
        return abatements.of(reached(uuid).uuid());
    }

    /** Newest first: all of the store's for who works there, otherwise one's own. */
    @Reading
    @Allowed({Role.BUYER, Role.STORE, Role.COUNTER, Role.AUDITOR})
    public Listed<OrderSheet> list(OrderQuery query) {
        List<PlaceCode> stores = scope.places();
        return book.list(stores.isEmpty() ? query.of(Caller.current().mustBeSignedIn()) : query.at(stores));
    }

    /** Newest first, one's own only, whatever else one may do. */
    @Reading
    @Allowed(Role.BUYER)
    public Listed<OrderSheet> mine(OrderQuery query) {
        return book.list(query.of(me()));
    }

    private Order reached(UUID uuid) {
        Order order = book.get(uuid);
        scope.mustBeOrCover(order.buyer(), order.store());
        return order;
    }
}
