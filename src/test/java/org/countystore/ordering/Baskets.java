package org.countystore.ordering;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.countystore.allowance.AllowanceState;
import org.countystore.allowance.Spending;
import org.countystore.kernel.Caller;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;
import org.countystore.store.Browsing;
import org.countystore.testing.Callers;
import org.countystore.testing.Shop;
import org.countystore.testing.Shop.Colleague;

/** How tests order, in few words. */
final class Baskets {
    static final Money PRICE = new Money(1250);

    private Baskets() {
    }

    static Basket.Line line(ListingId listing, int quantity) {
        return new Basket.Line(listing, quantity);
    }

    /** To the unit, the rest at the counter. */
    static Basket basket(long allowanceFen, Basket.Line... lines) {
        return new Basket(List.of(lines), Delivery.to(Delivery.Kind.UNIT), new Basket.Pay(new Money(allowanceFen), Optional.of(Method.COUNTER)));
    }

    static <T> T ordering(Shop shop, Caller caller, Function<Ordering, T> work) {
        return shop.ask(caller, Ordering.class, work);
    }

    static Order place(Shop shop, Colleague buyer, UUID uuid, Basket basket) {
        return ordering(shop, buyer.caller(), desk -> desk.place(uuid, basket)).order();
    }

    static Order place(Shop shop, Colleague buyer, Basket basket) {
        return place(shop, buyer, UUID.randomUUID(), basket);
    }

    static Order pack(Shop shop, UUID order) {
        return shop.ask(Shop.store(), Dispatching.class, desk -> desk.pack(order)).order();
    }

    static Order ship(Shop shop, UUID order) {
        return shop.ask(Shop.store(), Dispatching.class, desk -> desk.ship(order)).order();
    }

    static AllowanceState allowance(Shop shop, Colleague colleague) {
        return shop.ask(colleague.caller(), Spending.class, desk -> desk.mine(Shop.YEAR));
    }

    /** What a tranche of 2026 gives to a line. */
    static long portion(Shop shop, Order order, int line, int tranche) {
        return shop.live.number("select p.fen from line_portion p join county_order o on o.id = p.order_id where o.uuid = '" + order.uuid()
                + "' and p.line_no = " + line + " and p.year_no = 2026 and p.tranche_no = " + tranche);
    }

    static long available(Shop shop, ListingId listing) {
        return shop.ask(Callers.nobody(), Browsing.class, desk -> desk.offer(listing)).available();
    }
}
