package org.countystore.ordering.ui;

import static org.countystore.kernel.ui.Wording.t;

import org.countystore.kernel.ListingId;
import org.countystore.kernel.ui.Refusals;
import org.countystore.ordering.Cart;
import org.countystore.ordering.Carting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Puts packs into the cart from wherever they are seen, never more than there are, and says what came of it. */
@Dependent
class AddToCart {
    private final Carting carting;

    @Inject
    AddToCart(Carting carting) {
        this.carting = carting;
    }

    void add(ListingId listing, int packs) {
        Refusals.guard(() -> {
            Cart cart = carting.add(listing, packs);
            Cart.Line line = cart.lines().stream().filter(each -> each.offer().listing().id().equals(listing)).findFirst().orElseThrow();
            long fits = Math.max(line.offer().available(), line.quantity() - packs);
            if (line.quantity() > fits) {
                cart = carting.put(listing, (int) fits);
                Refusals.done(t(fits == 0 ? "shop.just_sold_out" : "shop.all_in_cart", line.offer().listing().title(), fits));
            } else {
                Refusals.done(t("shop.added", line.offer().listing().title(), cart.packs()));
            }
            CartChanged.tell(cart);
        });
    }

    /** How many different things lie in the cart. */
    long things() {
        return carting.count();
    }
}
