package org.countystore.ordering;

import java.util.Optional;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Handing packs over to who says the code of the order: the store at its own counter, a unit's person to the unit's people.
 * Looking for an order by its code is written into the audit too, because each look is a guess.
 */
@ApplicationScoped
@Transactional
@Allowed({Role.STORE, Role.COUNTER, Role.UNION})
public class HandingOver {
    @Inject
    Scope scope;
    @Inject
    Counterfoil codes;
    @Inject
    OrderBook book;
    @Inject
    Fulfilment fulfilment;
    @Inject
    Addressees addressees;

    /** @throws Refused WRONG_CODE, CODE_USED, TOO_MANY_ATTEMPTS */
    public Parcel find(String code) {
        return addressees.of(book.sheet(reached(code)));
    }

    /**
     * The packs are with their buyer. What lies ready at the store's counter leaves the store by it.
     *
     * @throws Refused WRONG_CODE also where it is another order's, CODE_USED, NOT_SHIPPED, TOO_MANY_ATTEMPTS
     */
    public Parcel handOver(UUID uuid, String code) {
        Order order = reached(code);
        if (!order.uuid().equals(uuid)) {
            throw new Refused(Reason.WRONG_CODE).at("code");
        }
        fulfilment.handOver(order);
        return addressees.of(book.sheet(order));
    }

    private Order reached(String code) {
        return codes.order(code, order -> scope.covers(order.store())
                || order.delivery().kind() == Delivery.Kind.UNIT && scope.units().contains(order.unit()));
    }

    /** The buyer's own, from the packing until the packs are there. */
    @Reading
    @Allowed(Role.BUYER)
    public Optional<PickUpCode> code(UUID uuid) {
        Order order = book.get(uuid);
        scope.mustBe(order.buyer());
        return order.isOnItsWay() ? codes.of(order).map(PickUp::code) : Optional.empty();
    }
}
