package org.countystore.ordering;

import static org.countystore.ordering.Baskets.PRICE;
import static org.countystore.ordering.Baskets.allowance;
import static org.countystore.ordering.Baskets.available;
import static org.countystore.ordering.Baskets.basket;
import static org.countystore.ordering.Baskets.line;
import static org.countystore.ordering.Baskets.ordering;
import static org.countystore.ordering.Baskets.pack;
import static org.countystore.ordering.Baskets.place;
import static org.countystore.ordering.Baskets.ship;
import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Caller;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.lot.Quality;
import org.countystore.sorting.Inspecting;
import org.countystore.sorting.InspectionSheet;
import org.countystore.store.Arrivals;
import org.countystore.store.Preselling;
import org.countystore.store.Stocking;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Crop;
import org.countystore.testing.Live;
import org.countystore.testing.Shop;
import org.countystore.testing.Shop.Colleague;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What is ordered ahead of the harvest")
class PresaleTest {
    private static OrderSheet sheet(Shop shop, UUID order) {
        return ordering(shop, Shop.store(), desk -> desk.order(order));
    }

    private static long waiting(Shop shop, Order order) {
        return sheet(shop, order.uuid()).waiting(order.lines().get(0));
    }

    private static void cancel(Shop shop, Order order) {
        ordering(shop, Shop.store(), desk -> desk.cancel(order.uuid()));
    }

    @ParameterizedTest
    @EnumSource
    void is_paid_at_once_and_packed_when_it_has_come(Database database) {
        Shop shop = Shop.on(database);
        Crop crop = Crop.of(shop, PRICE, 20);
        Colleague chen = shop.buyer();
        Order order = place(shop, chen, basket(70_000, line(crop.listing(), 4)));
        assertEquals(List.of(State.PAID, Optional.of(Crop.DELIVERS)), List.of(order.state(), order.lines().get(0).promisedOn()));
        assertEquals(List.of(5000L, 16L, 4L), List.of(allowance(shop, chen).held().fen(), available(shop, crop.listing()),
                waiting(shop, order)));
        assertEquals(List.of("4"), facts(refused(Reason.STILL_WAITING, () -> pack(shop, order.uuid()))));
        assertEquals(List.of(), picked(shop, order));
        long others = shop.ask(Shop.store(), Dispatching.class, Dispatching::countReady);
        crop.arrives(10);
        assertEquals(List.of(0L, 6L, 16L), List.of(waiting(shop, order), crop.free(), available(shop, crop.listing())));
        assertEquals(List.of(order.number()), picked(shop, order));
        assertEquals(others + 1, shop.ask(Shop.store(), Dispatching.class, Dispatching::countReady));
        assertEquals(State.PACKED, pack(shop, order.uuid()).state());
        assertEquals(State.SHIPPED, ship(shop, order.uuid()).state());
        assertEquals(5000L, allowance(shop, chen).used().fen());
    }

    private static List<String> facts(Refused refused) {
        return refused.facts().stream().map(Object::toString).toList();
    }

    private static List<String> picked(Shop shop, Order order) {
        return shop.ask(Shop.store(), Dispatching.class, Dispatching::pickingList).stops().stream()
                .flatMap(stop -> stop.parcels().stream())
                .map(parcel -> parcel.order().number()).filter(order.number()::equals).toList();
    }

    @ParameterizedTest
    @EnumSource
    void goes_to_who_ordered_first_as_far_as_it_has_come(Database database) {
        Shop shop = Shop.on(database);
        Crop crop = Crop.of(shop, PRICE, 100);
        Colleague chen = shop.buyer();
        Order first = place(shop, chen, basket(0, line(crop.listing(), 4)));
        Order second = place(shop, chen, basket(0, line(crop.listing(), 5)));
        Order third = place(shop, chen, basket(0, line(crop.listing(), 3)));
        crop.arrives(6);
        assertEquals(List.of(0L, 3L, 3L, 0L), List.of(waiting(shop, first), waiting(shop, second), waiting(shop, third), crop.free()));
        assertEquals(List.of(12L, 6L, 6L), List.of(crop.presale().reserved(), crop.presale().allotted(), crop.presale().waiting()));
        crop.arrives(10);
        assertEquals(List.of(0L, 0L, 4L), List.of(waiting(shop, second), waiting(shop, third), crop.free()));
        Order fourth = place(shop, chen, basket(0, line(crop.listing(), 6)));
        assertEquals(List.of(2L, 0L), List.of(waiting(shop, fourth), crop.free()));
    }

    @ParameterizedTest
    @EnumSource
    void is_no_more_than_the_store_promised(Database database) {
        Shop shop = Shop.on(database);
        Crop crop = Crop.of(shop, PRICE, 5);
        Colleague chen = shop.buyer();
        Order order = place(shop, chen, basket(0, line(crop.listing(), 3)));
        assertEquals("2", facts(refused(Reason.OUT_OF_STOCK, () -> place(shop, chen, basket(0, line(crop.listing(), 3))))).get(1));
        cancel(shop, order);
        assertEquals(5, available(shop, crop.listing()));
        assertEquals(5, waiting(shop, place(shop, chen, basket(0, line(crop.listing(), 5)))));
    }

    @ParameterizedTest
    @EnumSource
    void goes_on_to_who_waits_when_an_order_is_cancelled(Database database) {
        Shop shop = Shop.on(database);
        Crop crop = Crop.of(shop, PRICE, 100);
        Colleague chen = shop.buyer();
        Order first = place(shop, chen, basket(1000, line(crop.listing(), 4)));
        Order second = place(shop, chen, basket(0, line(crop.listing(), 5)));
        crop.arrives(6);
        cancel(shop, first);
        assertEquals(List.of(0L, 1L, 5L, 5L), List.of(waiting(shop, second), crop.free(), crop.presale().reserved(),
                crop.presale().allotted()));
        assertEquals(1, sheet(shop, second.uuid()).lots().size());
        cancel(shop, second);
        assertEquals(List.of(6L, 0L), List.of(crop.free(), crop.presale().reserved()));
        assertEquals(0, allowance(shop, chen).held().fen());
    }

    @ParameterizedTest
    @EnumSource
    void gets_what_was_counted_or_released_later_before_anybody_else(Database database) {
        Shop shop = Shop.on(database);
        Crop crop = Crop.of(shop, PRICE, 100);
        Colleague chen = shop.buyer();
        shop.live.get(Arrivals.class);   // listens from now on
        Order order = place(shop, chen, basket(0, line(crop.listing(), 9)));
        LotCode untested = shop.packs(crop.sku(), 3, Shop.FRESH, shop.household(Callers.VILLAGE), Quality.UNTESTED);
        assertEquals(9, waiting(shop, order));
        shop.ask(Callers.at(Callers.COUNTY, Role.INSPECTOR), Inspecting.class, desk -> desk.inspect(UUID.randomUUID(),
                new InspectionSheet(untested, "快检", Quality.RELEASED, Optional.of("T-1"), Optional.empty())));
        assertEquals(6, waiting(shop, order));
        LotCode tested = crop.arrives(2);
        shop.ask(Shop.store(), Stocking.class, desk -> desk.count(UUID.randomUUID(), new Stocking.Count(tested, 5, "多一箱")));
        assertEquals(List.of(1L, 0L), List.of(waiting(shop, order), crop.free()));
    }

    /** Orders are no longer taken, and who ordered still waits: what comes is theirs. */
    @ParameterizedTest
    @EnumSource
    void is_not_sold_to_others_while_somebody_waits(Database database) {
        try (Shop shop = new Shop(Live.on(database))) {
            shop.decideSevenFestivals();
            Crop crop = Crop.of(shop, PRICE, 100);
            Colleague chen = shop.buyer();
            Order order = place(shop, chen, basket(0, line(crop.listing(), 4)));
            shop.live.setTo(Crop.CLOSES.plusDays(2).atTime(9, 0));
            crop.arrives(3);
            refused(Reason.OUT_OF_STOCK, () -> place(shop, chen, basket(0, line(crop.listing(), 1))));
            crop.arrives(3);
            assertEquals(List.of(0L, 2L), List.of(waiting(shop, order), available(shop, crop.listing())));
            Order late = place(shop, chen, basket(0, line(crop.listing(), 2)));
            assertEquals(Optional.empty(), late.lines().get(0).promisedOn());
        }
    }

    @ParameterizedTest
    @EnumSource
    void holds_the_allowance_even_of_a_tranche_that_ends_meanwhile(Database database) {
        try (Shop shop = new Shop(Live.on(database))) {
            shop.decideSevenFestivals();
            Crop crop = Crop.of(shop, PRICE, 100);
            Colleague chen = shop.buyer();
            Order order = place(shop, chen, basket(70_000, line(crop.listing(), 4)));
            shop.live.setTo(LocalDateTime.of(2027, 1, 4, 9, 0));
            crop.arrives(4);
            assertEquals(State.PACKED, pack(shop, order.uuid()).state());
            assertEquals(List.of(0L, 5000L), List.of(allowance(shop, chen).held().fen(), allowance(shop, chen).used().fen()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_free_for_others_when_nobody_pays_it_in_time(Database database) {
        try (Shop shop = new Shop(Live.on(database))) {
            shop.decideSevenFestivals();
            Crop crop = Crop.of(shop, PRICE, 5);
            Order unpaid = place(shop, shop.buyer(), basket(0, line(crop.listing(), 5)));
            shop.live.setTo(shop.live.now().plusHours(73));
            shop.ask(Shop.store(), Lapsing.class, desk -> {
                desk.giveUp(unpaid.uuid());
                return null;
            });
            assertEquals(5, available(shop, crop.listing()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void stands_in_one_order_with_what_lies_there_and_waits_for_all_of_it(Database database) {
        Shop shop = Shop.on(database);
        Crop crop = Crop.of(shop, PRICE, 20);
        ListingId there = shop.stocked(new Money(700), 10);
        Order order = place(shop, shop.buyer(), basket(70_000, line(there, 2), line(crop.listing(), 1)));
        OrderSheet sheet = sheet(shop, order.uuid());
        assertEquals(List.of(0L, 1L, true), List.of(sheet.waiting(order.lines().get(0)), sheet.waiting(order.lines().get(1)),
                sheet.isWaiting()));
        refused(Reason.STILL_WAITING, () -> pack(shop, order.uuid()));
        cancel(shop, order);
        assertEquals(List.of(10L, 20L), List.of(available(shop, there), available(shop, crop.listing())));
    }

    @ParameterizedTest
    @EnumSource
    void is_the_business_of_the_store(Database database) {
        Shop shop = Shop.on(database);
        Crop crop = Crop.of(shop, PRICE, 20);
        UUID presale = crop.presale().uuid();
        Caller elsewhere = Callers.at(Callers.OTHER_COUNTY, Role.STORE);
        refused(Reason.NOT_ALLOWED, () -> shop.ask(elsewhere, Preselling.class, desk -> desk.close(presale)));
        refused(Reason.NOT_ALLOWED, () -> shop.ask(shop.buyer().caller(), Preselling.class,
                desk -> desk.list(Page.FIRST)));
    }
}
