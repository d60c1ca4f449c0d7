package org.countystore.ordering;

import static org.countystore.ordering.Aftersales.giveBack;
import static org.countystore.ordering.Aftersales.packs;
import static org.countystore.ordering.Aftersales.received;
import static org.countystore.ordering.Baskets.available;
import static org.countystore.ordering.Baskets.basket;
import static org.countystore.ordering.Baskets.line;
import static org.countystore.ordering.Baskets.ordering;
import static org.countystore.ordering.Baskets.place;
import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.SkuCode;
import org.countystore.store.Allocated;
import org.countystore.store.Browsing;
import org.countystore.store.Contents;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Shop;
import org.countystore.testing.Shop.Colleague;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A festival box that is ordered")
class BoxOrderTest {
    private static final Money PRICE = new Money(5_001);

    /** Two packs of one thing and one of another, of each so many. */
    private static final class Case {
        private final Shop shop;
        private final Colleague chen;
        private final SkuCode pair;
        private final SkuCode single;
        private final ListingId box;

        private Case(Database database, int pairs, int singles) {
            shop = Shop.on(database);
            chen = shop.buyer();
            pair = shop.sku();
            single = shop.sku();
            shop.packs(pair, pairs - 3, Shop.FRESH);
            shop.packs(pair, 3, Shop.FRESH.minusDays(5));
            shop.packs(single, singles, Shop.FRESH);
            box = shop.boxed(PRICE, new Contents.Part(pair, 2), new Contents.Part(single, 1));
        }

        private Map<SkuCode, Long> got(UUID order) {
            return ordering(shop, Shop.store(), desk -> desk.order(order)).lots().stream()
                    .collect(Collectors.groupingBy(Allocated::sku, Collectors.summingLong(Allocated::packs)));
        }

        private long inStore(SkuCode sku, String column) {
            return shop.live.number("select sum(" + column + ") from stock where sku = '" + sku + "'");
        }
    }

    @ParameterizedTest
    @EnumSource
    void gets_all_its_parts_first_expiring_first_under_one_line_at_its_own_price(Database database) {
        Case some = new Case(database, 20, 20);
        Order order = place(some.shop, some.chen, basket(2_000, line(some.box, 2)));
        assertEquals(Map.of(some.pair, 4L, some.single, 2L), some.got(order.uuid()));
        assertEquals(List.of(1, 10_002L), List.of(order.lines().size(), order.total().fen()));
        assertEquals(3, some.shop.live.number("select allocated from stock where sku = '" + some.pair + "' and best_before = '"
                + Shop.FRESH.minusDays(5) + "'"));
        assertEquals(8, available(some.shop, some.box));
    }

    @ParameterizedTest
    @EnumSource
    void is_out_of_stock_when_one_part_is_and_then_takes_nothing(Database database) {
        Case some = new Case(database, 20, 3);
        Refused none = refused(Reason.OUT_OF_STOCK, () -> place(some.shop, some.chen, basket(0, line(some.box, 4))));
        assertEquals(List.of("lines[0].quantity", 3L), List.of(none.errors().get(0).field(), none.facts().get(1)));
        assertEquals(List.of(0L, 0L), List.of(some.inStore(some.pair, "allocated"), some.inStore(some.single, "allocated")));
    }

    @ParameterizedTest
    @EnumSource
    void shares_what_there_is_with_what_is_sold_by_itself_in_the_same_order(Database database) {
        Case some = new Case(database, 7, 9);
        ListingId alone = some.shop.listed(some.pair, new Money(900));
        Order order = place(some.shop, some.chen, basket(0, line(alone, 3), line(some.box, 2)));
        assertEquals(Map.of(some.pair, 7L, some.single, 2L), some.got(order.uuid()));
        assertEquals(List.of(0L, 0L), List.of(available(some.shop, alone), available(some.shop, some.box)));
        Case scarce = new Case(database, 6, 9);
        ListingId pair = scarce.shop.listed(scarce.pair, new Money(900));
        Refused second = refused(Reason.OUT_OF_STOCK,
                () -> place(scarce.shop, scarce.chen, basket(0, line(pair, 3), line(scarce.box, 2))));
        assertEquals(List.of("lines[1].quantity", 1L), List.of(second.errors().get(0).field(), second.facts().get(1)));
    }

    @ParameterizedTest
    @EnumSource
    void puts_every_part_back_when_it_is_cancelled(Database database) {
        Case some = new Case(database, 20, 20);
        Order order = place(some.shop, some.chen, basket(0, line(some.box, 3)));
        ordering(some.shop, some.chen.caller(), desk -> desk.cancel(order.uuid()));
        assertEquals(List.of(20L, 20L, 10L), List.of(some.inStore(some.pair, "available"), some.inStore(some.single, "available"),
                available(some.shop, some.box)));
    }

    @ParameterizedTest
    @EnumSource
    void lets_all_its_parts_go_and_counts_boxes_as_sold(Database database) {
        Case some = new Case(database, 20, 20);
        received(some.shop, some.chen, basket(0, line(some.box, 3)));
        assertEquals(List.of(6L, 3L), List.of(some.inStore(some.pair, "handed_over"), some.inStore(some.single, "handed_over")));
        assertEquals(3, some.shop.ask(Callers.nobody(), Browsing.class, desk -> desk.offer(some.box)).listing().sold());
    }

    @ParameterizedTest
    @EnumSource
    void comes_back_whole_each_bringing_home_its_parts_and_its_money(Database database) {
        Case some = new Case(database, 20, 20);
        Order order = received(some.shop, some.chen, basket(8_000, line(some.box, 3)));
        ReturnRequest one = giveBack(some.shop, some.chen, order, Goods.RESTOCKED, packs(1, 1));
        assertEquals(List.of(16L, 18L), List.of(some.inStore(some.pair, "available"), some.inStore(some.single, "available")));
        assertEquals(PRICE, one.fen());
        giveBack(some.shop, some.chen, order, Goods.DISCARDED, packs(1, 2));
        assertEquals(List.of(0L, 0L, -4L, -2L), List.of(some.inStore(some.pair, "handed_over"), some.inStore(some.single, "handed_over"),
                some.inStore(some.pair, "adjusted"), some.inStore(some.single, "adjusted")));
        assertEquals(State.RETURNED, Aftersales.now(some.shop, order).state());
    }

    @ParameterizedTest
    @EnumSource
    void is_fetched_by_what_is_printed_on_its_packs(Database database) {
        Case some = new Case(database, 20, 20);
        Order order = place(some.shop, some.chen, basket(70_000, line(some.box, 2)));
        OrderSheet sheet = ordering(some.shop, Shop.store(), desk -> desk.order(order.uuid()));
        PickingList list = PickingList.of(List.of(new Parcel(sheet, "陈老师", "县中学")),
                sheet.lots().stream().collect(Collectors.toMap(Allocated::stock, lot -> Shop.FRESH)), 0);
        assertEquals(Map.of(some.pair, 4L, some.single, 2L), list.stops().get(0).picks().stream()
                .collect(Collectors.groupingBy(PickingList.Pick::sku, Collectors.summingLong(PickingList.Pick::packs))));
    }

    @ParameterizedTest
    @EnumSource
    void lies_in_the_cart_like_anything_else(Database database) {
        Case some = new Case(database, 20, 4);
        Cart cart = some.shop.ask(some.chen.caller(), Carting.class, desk -> desk.put(some.box, 5));
        assertEquals(List.of(false, 4L, 25_005L), List.of(cart.lines().get(0).isAvailable(), cart.lines().get(0).offer().available(),
                cart.total().fen()));
    }
}
