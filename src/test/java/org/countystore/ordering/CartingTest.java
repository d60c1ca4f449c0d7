package org.countystore.ordering;

import static org.countystore.ordering.Baskets.PRICE;
import static org.countystore.ordering.Baskets.available;
import static org.countystore.ordering.Baskets.ordering;
import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.testing.Database;
import org.countystore.testing.Shop;
import org.countystore.testing.Shop.Colleague;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A cart")
class CartingTest {
    private static final Basket.Pay ALL_OF_IT = new Basket.Pay(new Money(70_000), Optional.of(Method.COUNTER));

    private static <T> T carting(Shop shop, Colleague buyer, Function<Carting, T> work) {
        return shop.ask(buyer.caller(), Carting.class, work);
    }

    @ParameterizedTest
    @EnumSource
    void remembers_what_was_put_in_and_says_what_it_costs_now(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        ListingId chestnuts = shop.stocked(PRICE, 10);
        ListingId dear = shop.stocked(new Money(50_000), 10);
        carting(shop, chen, desk -> desk.add(chestnuts, 2));
        shop.live.setTo(shop.live.now().plusSeconds(1));
        carting(shop, chen, desk -> desk.add(chestnuts, 1));
        carting(shop, chen, desk -> desk.put(dear, 1));
        Cart cart = carting(shop, chen, Carting::mine);
        assertEquals(List.of(3, 1), cart.lines().stream().map(Cart.Line::quantity).toList());
        assertEquals(List.of(53_750L, 40_000L, 13_750L), List.of(cart.total().fen(), cart.fromAllowance().fen(), cart.self().fen()));
        assertEquals(List.of(4L, 2L), List.of((long) cart.packs(), carting(shop, chen, Carting::count)));
        carting(shop, chen, desk -> desk.put(chestnuts, 0));
        assertEquals(List.of(dear), carting(shop, chen, Carting::mine).lines().stream().map(line -> line.offer().listing().id()).toList());
        assertEquals(0, carting(shop, shop.buyer(), Carting::count));
        assertEquals(10, available(shop, chestnuts));
    }

    @ParameterizedTest
    @EnumSource
    void says_which_line_can_no_longer_be_had(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        ListingId few = shop.stocked(PRICE, 2);
        assertTrue(carting(shop, chen, desk -> desk.put(few, 2)).lines().get(0).isAvailable());
        assertFalse(carting(shop, chen, desk -> desk.put(few, 3)).lines().get(0).isAvailable());
        Refused refused = refused(Reason.OUT_OF_STOCK,
                () -> ordering(shop, chen.caller(), desk -> desk.placeCart(UUID.randomUUID(), Delivery.to(Delivery.Kind.STORE), ALL_OF_IT)));
        assertEquals("lines[0].quantity", refused.errors().get(0).field());
        assertEquals(1, carting(shop, chen, Carting::count));
    }

    @ParameterizedTest
    @EnumSource
    void becomes_one_order_however_often_the_button_is_pressed(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        ListingId chestnuts = shop.stocked(PRICE, 10);
        carting(shop, chen, desk -> desk.put(chestnuts, 3));
        UUID uuid = UUID.randomUUID();
        Delivery store = Delivery.to(Delivery.Kind.STORE);
        Order first = ordering(shop, chen.caller(), desk -> desk.placeCart(uuid, store, ALL_OF_IT)).order();
        assertEquals(List.of(3750L, 0L), List.of(first.total().fen(), carting(shop, chen, Carting::count)));
        carting(shop, chen, desk -> desk.put(chestnuts, 1));
        assertEquals(first.number(), ordering(shop, chen.caller(), desk -> desk.placeCart(uuid, store, ALL_OF_IT)).order().number());
        assertEquals(List.of(7L, 1L), List.of(available(shop, chestnuts), carting(shop, chen, Carting::count)));
        carting(shop, chen, desk -> {
            desk.clear();
            return desk.count();
        });
        refused(Reason.INVALID, () -> ordering(shop, chen.caller(), desk -> desk.placeCart(UUID.randomUUID(), store, ALL_OF_IT)));
    }

    @ParameterizedTest
    @EnumSource
    void holds_known_things_in_sensible_numbers(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        ListingId chestnuts = shop.stocked(PRICE, 10);
        refused(Reason.NOT_FOUND, () -> carting(shop, chen, desk -> desk.put(new ListingId(UUID.randomUUID()), 1)));
        refused(Reason.INVALID, () -> carting(shop, chen, desk -> desk.put(chestnuts, -1)));
        refused(Reason.INVALID, () -> carting(shop, chen, desk -> desk.put(chestnuts, 1000)));
        refused(Reason.NOT_ALLOWED, () -> shop.ask(Shop.store(), Carting.class, Carting::mine));
    }
}
