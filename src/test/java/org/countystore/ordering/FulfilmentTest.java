package org.countystore.ordering;

import static org.countystore.ordering.Baskets.PRICE;
import static org.countystore.ordering.Baskets.allowance;
import static org.countystore.ordering.Baskets.available;
import static org.countystore.ordering.Baskets.basket;
import static org.countystore.ordering.Baskets.line;
import static org.countystore.ordering.Baskets.ordering;
import static org.countystore.ordering.Baskets.place;
import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

import org.countystore.kernel.AccountId;
import org.countystore.kernel.Caller;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Role;
import org.countystore.store.Browsing;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Shop;
import org.countystore.testing.Shop.Colleague;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What becomes of an order")
class FulfilmentTest {
    private static State dispatch(Shop shop, BiFunction<Dispatching, UUID, OrderSheet> step, UUID order) {
        return shop.ask(Shop.store(), Dispatching.class, desk -> step.apply(desk, order)).order().state();
    }

    private static State pay(Shop shop, UUID order) {
        return shop.ask(Shop.counter(), TakingPayment.class, desk -> desk.take(order)).order().state();
    }

    @ParameterizedTest
    @EnumSource
    void is_packed_handed_over_and_received_and_then_the_allowance_is_used(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        ListingId chestnuts = shop.stocked(PRICE, 10);
        UUID uuid = place(shop, chen, basket(70_000, line(chestnuts, 4))).uuid();
        assertEquals(State.PACKED, dispatch(shop, Dispatching::pack, uuid));
        assertEquals(List.of(0L, 5000L), List.of(allowance(shop, chen).held().fen(), allowance(shop, chen).used().fen()));
        assertEquals(State.SHIPPED, dispatch(shop, Dispatching::ship, uuid));
        assertEquals(4, shop.ask(Callers.nobody(), Browsing.class, desk -> desk.offer(chestnuts)).listing().sold());
        assertEquals(State.RECEIVED, ordering(shop, chen.caller(), desk -> desk.receive(uuid)).order().state());
        assertEquals(List.of(new OrderPlaced(uuid, Callers.COUNTY), new OrderPacked(uuid, Callers.COUNTY), new OrderShipped(uuid, Callers.COUNTY),
                new OrderReceived(uuid, Callers.COUNTY)), shop.live.wired().fired().stream().filter(event -> event.toString().contains(uuid.toString())).toList());
    }

    @ParameterizedTest
    @EnumSource
    void changes_nothing_when_a_step_is_asked_for_twice(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        ListingId chestnuts = shop.stocked(PRICE, 10);
        UUID uuid = place(shop, chen, basket(1000, line(chestnuts, 4))).uuid();
        for (int i = 0; i < 2; i++) {
            assertEquals(State.PAID, pay(shop, uuid));
        }
        for (int i = 0; i < 2; i++) {
            assertEquals(State.PACKED, dispatch(shop, Dispatching::pack, uuid));
        }
        for (int i = 0; i < 2; i++) {
            assertEquals(State.SHIPPED, dispatch(shop, Dispatching::ship, uuid));
            assertEquals(State.SHIPPED, dispatch(shop, Dispatching::pack, uuid));
            assertEquals(State.SHIPPED, pay(shop, uuid));
        }
        for (int i = 0; i < 2; i++) {
            assertEquals(State.RECEIVED, shop.ask(Shop.store(), Ordering.class, desk -> desk.receive(uuid)).order().state());
        }
        assertEquals(List.of(1000L, 4L), List.of(allowance(shop, chen).used().fen(),
                shop.ask(Callers.nobody(), Browsing.class, desk -> desk.offer(chestnuts)).listing().sold()));
        assertEquals(1, shop.live.number("select count(*) from order_payment p join county_order o on o.id = p.order_id where o.uuid = '" + uuid + "'"));
    }

    @ParameterizedTest
    @EnumSource
    void needs_each_step_before_the_next(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        UUID uuid = place(shop, chen, basket(0, line(shop.stocked(PRICE, 10), 4))).uuid();
        refused(Reason.NOT_PAID, () -> dispatch(shop, Dispatching::pack, uuid));
        pay(shop, uuid);
        refused(Reason.NOT_PACKED, () -> dispatch(shop, Dispatching::ship, uuid));
        dispatch(shop, Dispatching::pack, uuid);
        refused(Reason.NOT_SHIPPED, () -> ordering(shop, chen.caller(), desk -> desk.receive(uuid)));
        refused(Reason.CANNOT_CANCEL, () -> ordering(shop, chen.caller(), desk -> desk.cancel(uuid)));
    }

    @ParameterizedTest
    @EnumSource
    void gives_packs_and_allowance_back_when_cancelled(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        ListingId chestnuts = shop.stocked(new Money(6000), 10);
        UUID uuid = place(shop, chen, basket(70_000, line(chestnuts, 3))).uuid();
        for (int i = 0; i < 2; i++) {
            assertEquals(State.CANCELLED, ordering(shop, chen.caller(), desk -> desk.cancel(uuid)).order().state());
        }
        assertEquals(List.of(10L, 0L, 40_000L),
                List.of(available(shop, chestnuts), allowance(shop, chen).held().fen(), allowance(shop, chen).left().fen()));
        refused(Reason.WRONG_STATE, () -> pay(shop, uuid));
        refused(Reason.WRONG_STATE, () -> dispatch(shop, Dispatching::pack, uuid));
    }

    @ParameterizedTest
    @EnumSource
    void gives_the_own_money_back_by_a_posting_that_names_the_first(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        UUID uuid = place(shop, chen, basket(1000, line(shop.stocked(PRICE, 10), 4))).uuid();
        pay(shop, uuid);
        assertEquals(State.CANCELLED, shop.ask(Shop.store(), Ordering.class, desk -> desk.cancel(uuid)).order().state());
        assertEquals(4000, shop.live.number("select t.amount from transfer t join transfer b on b.reverses = t.id where t.business = '" + uuid
                + "' and t.name = 'payment' and b.amount = t.amount"));
        assertEquals(1, shop.live.number("select count(*) from order_payment p join county_order o on o.id = p.order_id where o.uuid = '" + uuid
                + "' and p.given_back_at is not null and p.given_back_by = 'store'"));
        assertEquals(new Money(40_000), allowance(shop, chen).left());
    }

    @ParameterizedTest
    @EnumSource
    void is_seen_by_its_buyer_and_the_store_and_by_no_other_buyer(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        Colleague wang = shop.buyer();
        UUID uuid = place(shop, chen, basket(0, line(shop.stocked(PRICE, 10), 4))).uuid();
        refused(Reason.NOT_ALLOWED, () -> ordering(shop, wang.caller(), desk -> desk.order(uuid)));
        refused(Reason.NOT_ALLOWED, () -> ordering(shop, wang.caller(), desk -> desk.cancel(uuid)));
        refused(Reason.NOT_ALLOWED, () -> ordering(shop, wang.caller(), desk -> desk.receive(uuid)));
        refused(Reason.NOT_ALLOWED, () -> shop.ask(chen.caller(), Dispatching.class, desk -> desk.pack(uuid)));
        refused(Reason.NOT_ALLOWED, () -> shop.ask(chen.caller(), TakingPayment.class, desk -> desk.take(uuid)));
        Caller elsewhere = Callers.at(Callers.OTHER_COUNTY, Role.STORE);
        refused(Reason.NOT_ALLOWED, () -> ordering(shop, elsewhere, desk -> desk.order(uuid)));
        refused(Reason.NOT_ALLOWED, () -> shop.ask(elsewhere, Dispatching.class, desk -> desk.pack(uuid)));
        refused(Reason.NOT_ALLOWED, () -> shop.ask(elsewhere, TakingPayment.class, desk -> desk.take(uuid)));
        refused(Reason.NOT_FOUND, () -> ordering(shop, chen.caller(), desk -> desk.order(UUID.randomUUID())));
        assertEquals(uuid, ordering(shop, Shop.store(), desk -> desk.order(uuid)).order().uuid());
        assertEquals(uuid, ordering(shop, Callers.at(Callers.COUNTY, Role.AUDITOR), desk -> desk.order(uuid)).order().uuid());
    }

    @ParameterizedTest
    @EnumSource
    void is_listed_newest_first_page_after_page(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        ListingId chestnuts = shop.stocked(PRICE, 50);
        List<UUID> placed = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        placed.forEach(uuid -> place(shop, chen, uuid, basket(0, line(chestnuts, 2))));
        var first = ordering(shop, chen.caller(), desk -> desk.list(OrderQuery.all(Page.of(2))));
        var second = ordering(shop, chen.caller(), desk -> desk.list(OrderQuery.all(new Page(first.next(), 2))));
        assertEquals(List.of(placed.get(2), placed.get(1)), first.items().stream().map(sheet -> sheet.order().uuid()).toList());
        assertEquals(List.of(placed.get(0)), second.items().stream().map(sheet -> sheet.order().uuid()).toList());
        assertEquals(Optional.empty(), second.next());
        assertTrue(first.items().stream().allMatch(sheet -> sheet.lotsOf(sheet.order().lines().get(0)).size() == 1));
        OrderQuery ofSchool = new OrderQuery(Optional.empty(), Optional.of(State.PLACED), Optional.of(shop.school), Optional.empty(), Page.of(1));
        assertEquals(placed.get(2), ordering(shop, Shop.store(), desk -> desk.list(ofSchool)).items().get(0).order().uuid());
        ordering(shop, chen.caller(), desk -> desk.cancel(placed.get(1)));
        assertEquals(List.of(placed.get(1)), ordering(shop, chen.caller(), desk -> desk.mine(OrderQuery.in(State.CANCELLED, Page.FIRST)))
                .items().stream().map(sheet -> sheet.order().uuid()).toList());
        assertTrue(ordering(shop, Callers.at(Callers.OTHER_COUNTY, Role.STORE), desk -> desk.list(OrderQuery.all(Page.FIRST))).items().isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void is_found_at_the_counter_by_its_number_and_paid_there(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        Order order = place(shop, chen, basket(1000, line(shop.stocked(PRICE, 10), 4)));
        Caller counter = new Caller(Optional.of(new AccountId(99)), "counter-" + order.number(), Shop.counter().grants(), "");
        assertEquals(order.uuid(), shop.ask(counter, TakingPayment.class, desk -> desk.find(order.number())).orElseThrow().order().uuid());
        assertEquals(order.uuid(), shop.ask(counter, TakingPayment.class, desk -> desk.find(order.uuid().toString())).orElseThrow().order().uuid());
        assertTrue(shop.ask(counter, TakingPayment.class, desk -> desk.find("261121-0000")).isEmpty());
        Caller elsewhere = Callers.at(Callers.OTHER_COUNTY, Role.COUNTER);
        assertTrue(shop.ask(elsewhere, TakingPayment.class, desk -> desk.find(order.number())).isEmpty());
        assertEquals(order.uuid(), shop.ask(counter, TakingPayment.class, desk -> desk.waiting(Page.of(1))).items().get(0).order().uuid());
        assertEquals(Money.ZERO, shop.ask(counter, TakingPayment.class, TakingPayment::takenToday));
        shop.ask(counter, TakingPayment.class, desk -> desk.take(order.uuid()));
        assertEquals(new Money(4000), shop.ask(counter, TakingPayment.class, TakingPayment::takenToday));
        ordering(shop, chen.caller(), desk -> desk.cancel(order.uuid()));
        assertEquals(Money.ZERO, shop.ask(counter, TakingPayment.class, TakingPayment::takenToday));
    }
}
