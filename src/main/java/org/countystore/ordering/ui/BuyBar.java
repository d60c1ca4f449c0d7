package org.countystore.ordering.ui;

import java.util.Optional;

import org.countystore.kernel.ui.Pieces;
import org.countystore.store.Listing;
import org.countystore.store.Offer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Into the cart, or straight to the checkout; and on a phone, where the tabs have stepped aside, the way to the cart. */
@Dependent
class BuyBar {
    private static final long MOST = 999;
    private final AddToCart cart;

    @Inject
    BuyBar(AddToCart cart) {
        this.cart = cart;
    }

    static boolean canBuy(Offer offer) {
        return offer.has(1);
    }

    static Stepper packs(Offer offer) {
        return new Stepper(offer.listing().title(), 1, (int) Math.min(offer.available(), MOST), changed -> {
        });
    }

    Component forPacks(Offer offer, Stepper packs) {
        Listing listing = offer.listing();
        Button add = new Button(Said.t("shop.add"), click -> cart.add(listing.id(), packs.value()));
        Button buy = new Button(Said.t("shop.buy_now"),
                click -> UI.getCurrent().navigate("checkout", CheckoutView.only(listing.id(), packs.value())));
        buy.addClassName("pay");
        return Pieces.div("action-bar", toCart(), add, buy);
    }

    Component forNothing(Offer offer) {
        return Pieces.div("action-bar", toCart(), ShopView.link(ShopQuery.HOME.in(Optional.of(offer.listing().category())),
                Said.t("shop.see_similar"), "btn primary"));
    }

    private Component toCart() {
        Anchor link = new Anchor("cart", Pieces.icon("cart"), new Span(Said.t("app.tab.cart")), new CartBadge(cart.things()));
        link.addClassName("bar-cart");
        return link;
    }
}
