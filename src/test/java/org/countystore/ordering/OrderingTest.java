package org.countystore.ordering;

import static org.countystore.ordering.Baskets.PRICE;
import static org.countystore.ordering.Baskets.allowance;
import static org.countystore.ordering.Baskets.available;
import static org.countystore.ordering.Baskets.basket;
import static org.countystore.ordering.Baskets.line;
import static org.countystore.ordering.Baskets.ordering;
import static org.countystore.ordering.Baskets.place;
import static org.countystore.ordering.Baskets.portion;
import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.AccountId;
import org.countystore.kernel.Caller;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.SkuCode;
import org.countystore.store.Allocated;
import org.countystore.store.Listing;
import org.countystore.store.Shelving;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Shop;
import org.countystore.testing.Shop.Colleague;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Placing an order")
class OrderingTest {
    @ParameterizedTest
    @EnumSource
    void is_paid_at_once_if_the_allowance_covers_it(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        ListingId chestnuts = shop.stocked(PRICE, 10);
        Order order = place(shop, chen, basket(100_00, line(chestnuts, 4)));
        assertEquals(State.PAID, order.state());
        assertEquals(List.of(5000L, 5000L, 0L), List.of(order.total().fen(), order.allowance().fen(), order.self().fen()));
        assertEquals(Optional.empty(), order.method());
        assertEquals(new Money(5000), allowance(shop, chen).held());
        assertEquals(new Money(35_000), allowance(shop, chen).left());
        assertEquals(6, available(shop, chestnuts));
    }

    @ParameterizedTest
    @EnumSource
    void takes_from_the_allowance_no_more_than_was_said_and_leaves_the_rest_to_pay(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        ListingId chestnuts = shop.stocked(PRICE, 10);
        Order order = place(shop, chen, basket(1000, line(chestnuts, 4)));
        assertEquals(State.PLACED, order.state());
        assertEquals(List.of(5000L, 1000L, 4000L), List.of(order.total().fen(), order.allowance().fen(), order.self().fen()));
        assertEquals(Optional.of(Method.COUNTER), order.method());
        Order own = place(shop, chen, basket(0, line(chestnuts, 4)));
        assertEquals(new Money(5000), own.self());
        assertEquals(new Money(1000), allowance(shop, chen).held());
    }

    @ParameterizedTest
    @EnumSource
    void spends_the_oldest_open_tranche_first_and_no_line_forgets_which(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        ListingId dear = shop.stocked(new Money(8000), 10);
        ListingId cheap = shop.stocked(new Money(3000), 10);
        Order order = place(shop, chen, basket(70_000, line(dear, 2), line(cheap, 10)));
        assertEquals(List.of(46_000L, 40_000L, 6_000L), List.of(order.total().fen(), order.allowance().fen(), order.self().fen()));
        assertEquals(List.of(10_000L, 6_000L), List.of(portion(shop, order, 1, 2), portion(shop, order, 1, 3)));
        assertEquals(List.of(4_000L, 10_000L, 10_000L), List.of(portion(shop, order, 2, 3), portion(shop, order, 2, 4), portion(shop, order, 2, 5)));
        assertEquals(List.of(Money.ZERO, new Money(6_000)), order.lines().stream().map(OrderLine::self).toList());
        assertEquals(List.of(40_000L, 0L, 20_000L, 10_000L), List.of(allowance(shop, chen).held().fen(), allowance(shop, chen).left().fen(),
                allowance(shop, chen).later().fen(), allowance(shop, chen).lapsed().fen()));
    }

    @ParameterizedTest
    @EnumSource
    void gives_out_the_packs_that_expire_first(Database database) {
        Shop shop = Shop.on(database);
        SkuCode sku = shop.sku();
        String late = shop.packs(sku, 5, Shop.FRESH).value();
        String soon = shop.packs(sku, 3, Shop.FRESH.minusDays(20)).value();
        shop.packs(sku, 50, shop.live.now().toLocalDate().minusDays(1));
        ListingId listing = shop.listed(sku, PRICE);
        OrderSheet sheet = ordering(shop, shop.buyer().caller(), desk -> desk.place(UUID.randomUUID(), basket(0, line(listing, 5))));
        assertEquals(List.of(soon + " 3", late + " 2"), sheet.lots().stream().map(lot -> lot.lot().value() + " " + lot.packs()).toList());
        assertEquals(List.of(1), sheet.lots().stream().map(Allocated::line).distinct().toList());
        assertEquals(3, available(shop, listing));
    }

    @ParameterizedTest
    @EnumSource
    void is_refused_at_the_line_that_cannot_be_had_and_then_holds_nothing(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        ListingId plenty = shop.stocked(PRICE, 50);
        ListingId few = shop.stocked(PRICE, 2);
        Refused sold = refused(Reason.OUT_OF_STOCK, () -> place(shop, chen, basket(70_000, line(plenty, 1), line(few, 3))));
        assertEquals("lines[1].quantity", sold.errors().get(0).field());
        assertEquals(2L, sold.facts().get(1));
        ListingId unknown = new ListingId(UUID.randomUUID());
        assertEquals("lines[0].listing", refused(Reason.NOT_FOUND, () -> place(shop, chen, basket(0, line(unknown, 1)))).errors().get(0).field());
        assertEquals(List.of(50L, 2L), List.of(available(shop, plenty), available(shop, few)));
        assertEquals(Money.ZERO, allowance(shop, chen).held());
    }

    @ParameterizedTest
    @EnumSource
    void buys_only_what_is_on_sale_at_the_price_of_the_moment(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        SkuCode sku = shop.sku();
        shop.packs(sku, 10, Shop.FRESH);
        ListingId listing = shop.listed(sku, PRICE);
        Order before = place(shop, chen, basket(0, line(listing, 2)));
        shop.ask(Shop.store(), Shelving.class, desk -> desk.put(listing, new Listing.Sheet(sku, "板栗", new Money(2000), "", true)));
        assertEquals(new Money(4000), place(shop, chen, basket(0, line(listing, 2))).total());
        assertEquals(new Money(2500), ordering(shop, chen.caller(), desk -> desk.order(before.uuid())).order().total());
        shop.ask(Shop.store(), Shelving.class, desk -> desk.put(listing, new Listing.Sheet(sku, "板栗", new Money(2000), "", false)));
        refused(Reason.NOT_ON_SALE, () -> place(shop, chen, basket(0, line(listing, 1))));
    }

    @ParameterizedTest
    @EnumSource
    void needs_a_way_to_pay_what_the_allowance_does_not_cover(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        ListingId listing = shop.stocked(new Money(50_000), 10);
        Delivery unit = Delivery.to(Delivery.Kind.UNIT);
        Refused none = refused(Reason.NO_METHOD, () -> place(shop, chen,
                new Basket(List.of(line(listing, 1)), unit, new Basket.Pay(new Money(70_000), Optional.empty()))));
        assertEquals("pay.method", none.errors().get(0).field());
        assertEquals(new Money(10_000), none.facts().get(0));
        for (Method later : List.of(Method.WECHAT, Method.UNIT_BUDGET)) {
            refused(Reason.METHOD_NOT_OFFERED, () -> place(shop, chen,
                    new Basket(List.of(line(listing, 1)), unit, new Basket.Pay(new Money(70_000), Optional.of(later)))));
        }
        assertEquals(10, available(shop, listing));
    }

    @ParameterizedTest
    @EnumSource
    void has_one_to_fifty_lines_of_one_to_999_packs_and_a_door_to_deliver_to(Database database) {
        Shop shop = Shop.on(database);
        Caller chen = shop.buyer().caller();
        ListingId listing = shop.stocked(PRICE, 10);
        assertEquals(List.of("lines between"), errors(shop, chen, basket(0)));
        assertEquals(List.of("lines[0].quantity between"), errors(shop, chen, basket(0, line(listing, 0))));
        assertEquals(List.of("lines[0].quantity between"), errors(shop, chen, basket(0, line(listing, 1000))));
        assertEquals(List.of("lines[1].listing listing_twice", "pay.allowanceFen negative"),
                errors(shop, chen, basket(-1, line(listing, 1), line(listing, 2))));
        Basket.Line[] many = Collections.nCopies(51, 1).stream().map(one -> line(new ListingId(UUID.randomUUID()), one)).toArray(Basket.Line[]::new);
        assertEquals(List.of("lines between"), errors(shop, chen, basket(0, many)));
        Basket home = new Basket(List.of(line(listing, 1)), Delivery.to(Delivery.Kind.HOME), basket(0).pay());
        assertEquals(List.of("delivery.address required"), errors(shop, chen, home));
        Delivery nowhere = new Delivery(Delivery.Kind.HOME, Optional.of(new PlaceCode("611025199")), Optional.of("二组 3 号 陈"));
        refused(Reason.NOT_FOUND, () -> ordering(shop, chen, desk -> desk.place(UUID.randomUUID(), new Basket(home.lines(), nowhere, home.pay()))));
        Delivery door = new Delivery(Delivery.Kind.HOME, Optional.of(Callers.VILLAGE), Optional.of(" 二组 3 号 陈 "));
        Order order = ordering(shop, chen, desk -> desk.place(UUID.randomUUID(), new Basket(home.lines(), door, home.pay()))).order();
        assertEquals(new Delivery(Delivery.Kind.HOME, Optional.of(Callers.VILLAGE), Optional.of("二组 3 号 陈")), order.delivery());
    }

    private static List<String> errors(Shop shop, Caller caller, Basket basket) {
        return refused(Reason.INVALID, () -> ordering(shop, caller, desk -> desk.place(UUID.randomUUID(), basket)))
                .errors().stream().map(error -> error.field() + " " + error.code()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void is_for_who_stands_on_a_roster(Database database) {
        Shop shop = Shop.on(database);
        ListingId listing = shop.stocked(PRICE, 10);
        Caller left = new Caller(Optional.of(new AccountId(1_000_000)), "left", Callers.in(shop.school, Role.BUYER).grants(), "");
        refused(Reason.NOT_ON_ROSTER, () -> ordering(shop, left, desk -> desk.place(UUID.randomUUID(), basket(0, line(listing, 1)))));
        refused(Reason.NOT_ALLOWED, () -> ordering(shop, Shop.store(), desk -> desk.place(UUID.randomUUID(), basket(0, line(listing, 1)))));
        refused(Reason.NOT_SIGNED_IN, () -> ordering(shop, Callers.nobody(), desk -> desk.place(UUID.randomUUID(), basket(0, line(listing, 1)))));
    }

    @ParameterizedTest
    @EnumSource
    void asked_twice_is_one_order_and_asked_otherwise_is_refused(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        ListingId listing = shop.stocked(PRICE, 10);
        UUID uuid = UUID.randomUUID();
        Order first = place(shop, chen, uuid, basket(70_000, line(listing, 2)));
        Order again = place(shop, chen, uuid, basket(70_000, line(listing, 2)));
        assertEquals(first.number(), again.number());
        assertEquals(List.of(8L, 2500L), List.of(available(shop, listing), allowance(shop, chen).held().fen()));
        refused(Reason.ID_REUSED, () -> place(shop, chen, uuid, basket(70_000, line(listing, 3))));
        refused(Reason.ID_REUSED, () -> place(shop, shop.buyer(), uuid, basket(70_000, line(listing, 2))));
    }
}
