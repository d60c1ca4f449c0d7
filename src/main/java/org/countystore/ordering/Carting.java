package org.countystore.ordering;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countystore.access.Scope;
import org.countystore.kernel.AccountId;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Fields;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.store.Offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Keeping a cart, which lies in the database and so survives sessions and devices. */
@ApplicationScoped
@Transactional
@Allowed(Role.BUYER)
public class Carting {
    @Inject
    Scope scope;
    @Inject
    CartLines cart;
    @Inject
    CartPrices prices;
    @Inject
    Clock clock;

    /**
     * Puts some packs more of a listing into the cart.
     *
     * @throws Refused NOT_FOUND, INVALID beyond 999 packs or 50 listings
     */
    public Cart add(ListingId listing, int more) {
        int before = cart.find(me(), listing).map(CartLine::quantity).orElse(0);
        return put(listing, Math.addExact(before, more));
    }

    /**
     * Sets how many packs of a listing are meant.
     *
     * @param quantity 0 takes it out
     */
    public Cart put(ListingId listing, int quantity) {
        AccountId me = me();
        new Fields().between(quantity, 0, Basket.MOST_PACKS, "quantity").orRefuse();
        Optional<CartLine> line = cart.find(me, listing);
        if (quantity == 0) {
            line.ifPresent(cart::remove);
        } else {
            Money price = prices.of(listing);
            line.ifPresentOrElse(known -> known.want(quantity, price), () -> add(me, new Basket.Line(listing, quantity), price));
        }
        return cart(me);
    }

    private void add(AccountId me, Basket.Line wanted, Money price) {
        new Fields().must(cart.count(me) < Basket.MOST_LINES, "lines", "between", 1, Basket.MOST_LINES).orRefuse();
        cart.add(new CartLine(me, wanted, price, LocalDateTime.now(clock)));
    }

    @Reading
    public Cart mine() {
        return cart(me());
    }

    /** How many different things lie in the cart, for the badge. */
    @Reading
    public long count() {
        return cart.count(me());
    }

    public void clear() {
        cart.clear(me());
    }

    private AccountId me() {
        AccountId me = Caller.current().mustBeSignedIn();
        scope.mustBe(me);
        return me;
    }

    private Cart cart(AccountId me) {
        List<CartLine> lines = cart.of(me);
        Map<ListingId, Offer> offers = prices.offers(lines.stream().map(CartLine::listing).toList());
        return new Cart(lines.stream().map(line -> line(line, offers.get(line.listing()))).toList(), prices.spendable(me));
    }

    private static Cart.Line line(CartLine line, Offer offer) {
        return new Cart.Line(offer, line.quantity(), line.price().orElse(offer.listing().price()));
    }
}
