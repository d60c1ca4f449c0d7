package org.countystore.ordering;

import static org.countystore.ordering.Baskets.PRICE;
import static org.countystore.ordering.Baskets.allowance;
import static org.countystore.ordering.Baskets.available;
import static org.countystore.ordering.Baskets.basket;
import static org.countystore.ordering.Baskets.line;
import static org.countystore.ordering.Baskets.ordering;
import static org.countystore.ordering.Baskets.place;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.ListingId;
import org.countystore.testing.Database;
import org.countystore.testing.Live;
import org.countystore.testing.Shop;
import org.countystore.testing.Shop.Colleague;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("An order that nobody pays")
class LapsingTest {
    private static Optional<UUID> oldest(Shop shop) {
        return shop.ask(Shop.store(), Lapsing.class, Lapsing::oldest).map(Order::uuid);
    }

    private static void giveUp(Shop shop, UUID order) {
        shop.ask(Shop.store(), Lapsing.class, desk -> {
            desk.giveUp(order);
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource
    void gives_packs_and_allowance_back_of_an_order_that_nobody_paid_in_time(Database database) {
        try (Shop shop = new Shop(Live.on(database))) {
            shop.decideSevenFestivals();
            Colleague chen = shop.buyer();
            ListingId chestnuts = shop.stocked(PRICE, 10);
            UUID paid = place(shop, chen, basket(70_000, line(chestnuts, 1))).uuid();
            UUID first = place(shop, chen, basket(1000, line(chestnuts, 4))).uuid();
            LocalDateTime placed = shop.live.now();
            shop.live.setTo(placed.plusHours(1));
            UUID second = place(shop, chen, basket(0, line(chestnuts, 2))).uuid();
            shop.live.setTo(placed.plusHours(71));
            assertEquals(Optional.empty(), oldest(shop));
            shop.live.setTo(placed.plusHours(72).plusMinutes(1));
            assertEquals(Optional.of(first), oldest(shop));
            giveUp(shop, first);
            giveUp(shop, first);
            assertEquals(Optional.empty(), oldest(shop));
            Order gone = ordering(shop, chen.caller(), desk -> desk.order(first)).order();
            assertEquals(State.CANCELLED, gone.state());
            assertTrue(gone.progress().isLapsed());
            assertEquals(List.of(PRICE.fen(), 7L), List.of(allowance(shop, chen).held().fen(), available(shop, chestnuts)));
            ordering(shop, chen.caller(), desk -> desk.cancel(second));
            assertFalse(ordering(shop, chen.caller(), desk -> desk.order(second)).order().progress().isLapsed());
            assertEquals(State.PAID, ordering(shop, chen.caller(), desk -> desk.order(paid)).order().state());
        }
    }

    @ParameterizedTest
    @EnumSource
    void leaves_alone_what_was_paid_at_the_last_moment(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        UUID order = place(shop, chen, basket(0, line(shop.stocked(PRICE, 10), 4))).uuid();
        shop.ask(Shop.counter(), TakingPayment.class, desk -> desk.take(order));
        giveUp(shop, order);
        assertEquals(State.PAID, ordering(shop, chen.caller(), desk -> desk.order(order)).order().state());
    }
}
