package org.countystore.ordering.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.countystore.kernel.ListingId;
import org.countystore.kernel.ui.Refusals;
import org.countystore.ordering.Basket;
import org.countystore.ordering.Cart;
import org.countystore.ordering.Carting;
import org.countystore.ordering.Delivery;
import org.countystore.ordering.Method;
import org.countystore.ordering.OrderSheet;
import org.countystore.ordering.Ordering;
import org.countystore.ordering.PayingOnline;
import org.countystore.ordering.State;
import org.countystore.store.Browsing;
import org.countystore.store.Offer;

import com.vaadin.flow.router.QueryParameters;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What a checkout is about: everything in the cart, or the one thing a buyer wants at once, past the cart. */
@Dependent
class ToBuy {
    private final Carting carting;
    private final Browsing browsing;
    private final Ordering ordering;
    private final PayingOnline paying;
    private Optional<Basket.Line> only = Optional.empty();

    @Inject
    ToBuy(Carting carting, Browsing browsing, Ordering ordering, PayingOnline paying) {
        this.carting = carting;
        this.browsing = browsing;
        this.ordering = ordering;
        this.paying = paying;
    }

    /** @throws IllegalArgumentException for an address that makes no sense */
    void read(QueryParameters address) {
        int packs = address.getSingleParameter("packs").map(Integer::valueOf).orElse(1);
        only = address.getSingleParameter("listing").map(listing -> new Basket.Line(ListingId.of(listing), Math.max(1, packs)));
    }

    /** As it stands at this moment. */
    Cart look() {
        Cart cart = carting.mine();
        return only.map(line -> new Cart(List.of(line(browsing.offer(line.listing()), line.quantity())), cart.spendable())).orElse(cart);
    }

    private static Cart.Line line(Offer offer, int packs) {
        return new Cart.Line(offer, packs, offer.listing().price());
    }

    /** Other than before; none takes the thing out. */
    void put(ListingId listing, int packs) {
        if (only.isPresent()) {
            only = Optional.of(new Basket.Line(listing, packs));
        } else {
            CartChanged.tell(carting.put(listing, packs));
        }
    }

    /** How the rest may be paid. */
    Set<Method> methods() {
        return paying.offered();
    }

    /** Where the rest comes over a wire the code for it is asked for at once; without one the order stands all the same. */
    OrderSheet place(UUID order, Delivery delivery, Basket.Pay pay) {
        OrderSheet placed = only.map(line -> ordering.place(order, new Basket(List.of(line), delivery, pay)))
                .orElseGet(() -> ordering.placeCart(order, delivery, pay));
        CartChanged.tell((int) carting.count());
        if (placed.order().state() == State.PLACED && placed.order().method().filter(Method.WECHAT::equals).isPresent()) {
            Refusals.guard(() -> paying.begin(order));
        }
        return placed;
    }
}
