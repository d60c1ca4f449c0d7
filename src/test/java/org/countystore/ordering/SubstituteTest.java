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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.countystore.kernel.Caller;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;
import org.countystore.kernel.Reason;
import org.countystore.testing.Crop;
import org.countystore.testing.Crowd;
import org.countystore.testing.Database;
import org.countystore.testing.Shop;
import org.countystore.testing.Shop.Colleague;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What stands in for what never came from the harvest")
class SubstituteTest {
    /** Somebody who ordered five packs ahead of a harvest, and a listing that could stand in for those that do not come. */
    private static final class Case {
        private final Shop shop;
        private final Crop crop;
        private final ListingId other;
        private final Colleague chen;
        private final Order order;

        /** @param packs of the other listing, that lie on the shelf */
        private Case(Database database, Money price, int packs) {
            shop = Shop.on(database);
            other = shop.stocked(price, packs);   // whose SKU comes first by name, and is given last all the same
            crop = Crop.of(shop, PRICE, 20);
            chen = shop.buyer();
            order = place(shop, chen, basket(70_000, line(crop.listing(), 5)));
        }

        /** So many came, the other is offered for the rest, and the harvest is over. */
        private Case cameShort(int came) {
            crop.arrives(came);
            crop.offerInstead(other);
            crop.close();
            return this;
        }

        private OrderSheet substitute() {
            return SubstituteTest.substitute(shop, chen.caller(), order);
        }

        private List<ListingId> offered() {
            return shop.ask(chen.caller(), MakingGood.class, desk -> desk.offered(order.uuid())).values().stream()
                    .map(offer -> offer.listing().id()).toList();
        }
    }

    private static OrderSheet substitute(Shop shop, Caller caller, Order order) {
        return shop.ask(caller, MakingGood.class, desk -> desk.substitute(order.uuid(), 1));
    }

    private static OrderSheet refund(Shop shop, Caller caller, Order order) {
        return shop.ask(caller, MakingGood.class, desk -> desk.refund(order.uuid(), 1));
    }

    @ParameterizedTest
    @EnumSource
    void goes_pack_for_pack_at_the_price_that_was_paid_where_the_store_offers_something(Database database) {
        Case five = new Case(database, PRICE.plus(new Money(500)), 6);
        Shop shop = five.shop;
        five.crop.arrives(3);
        five.crop.offerInstead(five.other);
        refused(Reason.NOT_SHORT, five::substitute);
        five.crop.close();
        assertEquals(List.of(five.other), five.offered());
        for (int i = 0; i < 2; i++) {
            OrderSheet sheet = five.substitute();
            OrderLine line = sheet.order().lines().get(0);
            assertEquals(List.of(0L, 0, 2L), List.of(sheet.waiting(line), sheet.missing(line), sheet.replaced(line).get(0).packs()));
        }
        refund(shop, five.chen.caller(), five.order);
        assertEquals(List.of(4L, 3L, 3L), List.of(available(shop, five.other), five.crop.presale().reserved(),
                five.crop.presale().allotted()));
        assertEquals(5 * PRICE.fen(), pack(shop, five.order.uuid()).cost().fen());
        assertEquals(5 * PRICE.fen(), allowance(shop, five.chen).used().fen());
        RacesTest.mustBalance(shop);
    }

    @ParameterizedTest
    @EnumSource
    void costs_no_less_and_is_there(Database database) {
        Case five = new Case(database, PRICE, 4);
        ListingId cheap = five.shop.stocked(PRICE.minus(new Money(1)), 9);
        refused(Reason.INVALID, () -> five.crop.offerInstead(cheap));
        refused(Reason.INVALID, () -> five.crop.offerInstead(five.crop.listing()));
        five.crop.close();
        refused(Reason.NO_SUBSTITUTE, five::substitute);
        five.crop.offerInstead(five.other);
        assertEquals(List.of(), five.offered());
        refused(Reason.NO_SUBSTITUTE, five::substitute);
        refused(Reason.NOT_ALLOWED, () -> substitute(five.shop, five.shop.buyer().caller(), five.order));
        assertEquals(List.of(4L, 5L), List.of(available(five.shop, five.other), five.crop.presale().waiting()));
    }

    @ParameterizedTest
    @EnumSource
    void is_free_again_with_the_order_that_is_given_up(Database database) {
        Case five = new Case(database, PRICE, 6).cameShort(2);
        five.substitute();
        ordering(five.shop, five.chen.caller(), desk -> desk.cancel(five.order.uuid()));
        assertEquals(List.of(6L, 2L, 0L, 0L), List.of(available(five.shop, five.other), five.crop.free(), five.crop.presale().reserved(),
                five.crop.presale().allotted()));
        RacesTest.mustBalance(five.shop);
    }

    @ParameterizedTest
    @EnumSource
    void comes_back_like_the_rest_of_its_line(Database database) {
        Case five = new Case(database, PRICE, 6).cameShort(3);
        five.substitute();
        pack(five.shop, five.order.uuid());
        ship(five.shop, five.order.uuid());
        Aftersales.giveBack(five.shop, five.chen, five.order, Goods.RESTOCKED, Aftersales.packs(1, 3));
        assertEquals(List.of(6L, 1L), List.of(available(five.shop, five.other), five.crop.free()));
        assertEquals(2 * PRICE.fen(), allowance(five.shop, five.chen).used().fen());
        RacesTest.mustBalance(five.shop);
    }

    @RepeatedTest(3)
    void or_the_money_never_both_and_never_beyond_what_lies_on_the_shelf() {
        Shop shop = Shop.on(Database.POSTGRESQL);
        Crop crop = Crop.of(shop, PRICE, 40);
        ListingId other = shop.stocked(PRICE, 7);
        List<Colleague> staff = List.of(shop.buyer(), shop.buyer(), shop.buyer(), shop.buyer());
        List<Order> orders = staff.stream().map(each -> place(shop, each, basket(70_000, line(crop.listing(), 3)))).toList();
        crop.offerInstead(other);
        crop.close();
        List<String> outcomes = Crowd.outcomes(8, i -> i < 4 ? substitute(shop, staff.get(i).caller(), orders.get(i))
                : i < 7 ? substitute(shop, staff.get(i - 4).caller(), orders.get(i - 4)) : refund(shop, staff.get(3).caller(), orders.get(3)));
        assertTrue(outcomes.stream().allMatch(List.of("DONE", "NO_SUBSTITUTE", "OUT_OF_STOCK", "WRONG_STATE")::contains), outcomes.toString());
        assertEquals(1, available(shop, other), outcomes.toString());
        RacesTest.mustBalance(shop);
    }
}
