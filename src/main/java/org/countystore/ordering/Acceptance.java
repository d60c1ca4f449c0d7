package org.countystore.ordering;

import java.util.UUID;

import org.countystore.kernel.AccountId;
import org.countystore.kernel.Refused;
import org.countystore.place.Gazetteer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Takes a basket, or what lies in a cart, from the member of staff behind an account. */
@ApplicationScoped
class Acceptance {
    @Inject
    Buyers buyers;
    @Inject
    CartLines cart;
    @Inject
    Checkout checkout;
    @Inject
    Methods methods;
    @Inject
    Gazetteer places;
    @Inject
    Event<OrderPlaced> placed;

    /** @throws Refused NOT_ON_ROSTER, NOT_FOUND for a place that is not on the list, and whatever the checkout refuses */
    OrderSheet place(UUID uuid, AccountId account, Basket basket) {
        basket.delivery().place().filter(place -> places.find(place).isEmpty()).ifPresent(unknown -> {
            throw Refused.notFound("place", unknown).at("delivery.place");
        });
        OrderSheet sheet = checkout.place(uuid, buyers.of(account), basket, methods.offered());
        placed.fire(new OrderPlaced(uuid, sheet.order().store()));
        return sheet;
    }

    /** @throws Refused INVALID where the cart is empty */
    OrderSheet placeCart(UUID uuid, AccountId account, Delivery delivery, Basket.Pay pay) {
        Basket basket = new Basket(cart.of(account).stream().map(CartLine::wanted).toList(), delivery, pay);
        basket.check();
        OrderSheet sheet = place(uuid, account, basket);
        cart.clear(account);
        return sheet;
    }
}
