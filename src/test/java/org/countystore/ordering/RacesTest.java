package org.countystore.ordering;

import static org.countystore.ordering.Baskets.PRICE;
import static org.countystore.ordering.Baskets.allowance;
import static org.countystore.ordering.Baskets.available;
import static org.countystore.ordering.Baskets.basket;
import static org.countystore.ordering.Baskets.line;
import static org.countystore.ordering.Baskets.ordering;
import static org.countystore.ordering.Baskets.place;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;
import org.countystore.kernel.SkuCode;
import org.countystore.store.Contents;
import org.countystore.testing.Crowd;
import org.countystore.testing.Database;
import org.countystore.testing.Shop;
import org.countystore.testing.Shop.Colleague;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Many buyers at the same moment")
class RacesTest {
    private static final int FIFTY = 50;

    private static List<Colleague> colleagues(Shop shop, int many) {
        return IntStream.range(0, many).mapToObj(i -> shop.buyer()).toList();
    }

    /** Packs and fen add up in every row of the shop, whatever happened. */
    static void mustBalance(Shop shop) {
        assertEquals(0, shop.live.number("select count(*) from stock where received + adjusted <> available + allocated + handed_over or available < 0"));
        assertEquals(0, shop.live.number("select count(*) from stock s where s.allocated <> (select coalesce(sum(case m.kind when 'ALLOCATION'"
                + " then m.packs when 'RELEASE' then -m.packs when 'HAND_OVER' then -m.packs else 0 end), 0) from stock_movement m where m.stock_id = s.id)"));
        assertEquals(0, shop.live.number("select count(*) from ledger_account where balance < 0"));
        assertEquals(0, shop.live.number("select count(*) from county_order o where o.allowance_fen <> (select coalesce(sum(case when t.step = 'HOLD'"
                + " then t.amount else 0 end), 0) from transfer t where t.business = o.uuid)"));
        assertEquals(0, shop.live.number("select count(*) from county_order o where o.total_fen <> (select sum(l.fen) from order_line l where l.order_id = o.id)"));
    }

    @ParameterizedTest
    @EnumSource
    void fifty_on_the_last_twenty_packs_make_twenty_orders_and_thirty_refusals(Database database) {
        Shop shop = Shop.on(database);
        List<Colleague> buyers = colleagues(shop, FIFTY);
        ListingId last = shop.stocked(PRICE, 20);
        List<String> outcomes = Crowd.outcomes(FIFTY, i -> place(shop, buyers.get(i), basket(70_000, line(last, 1))));
        assertEquals(20, Crowd.count(outcomes, "DONE"), outcomes.toString());
        assertEquals(30, Crowd.count(outcomes, "OUT_OF_STOCK"), outcomes.toString());
        assertEquals(0, available(shop, last));
        mustBalance(shop);
    }

    @Test
    void fifty_on_twenty_lots_of_one_pack_each_make_twenty_orders_all_the_same() {
        Shop shop = Shop.on(Database.POSTGRESQL);
        List<Colleague> buyers = colleagues(shop, FIFTY);
        SkuCode sku = shop.sku();
        IntStream.range(0, 20).forEach(day -> shop.packs(sku, 1, Shop.FRESH.plusDays(day)));
        ListingId last = shop.listed(sku, PRICE);
        List<String> outcomes = Crowd.outcomes(FIFTY, i -> place(shop, buyers.get(i), basket(0, line(last, 1))));
        assertEquals(List.of(20L, 30L), List.of(Crowd.count(outcomes, "DONE"), Crowd.count(outcomes, "OUT_OF_STOCK")), outcomes.toString());
        mustBalance(shop);
    }

    @RepeatedTest(3)
    void mixed_baskets_in_any_order_end_in_an_order_or_out_of_stock_and_never_in_a_deadlock() {
        Shop shop = Shop.on(Database.POSTGRESQL);
        List<Colleague> buyers = colleagues(shop, FIFTY);
        List<ListingId> goods = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            SkuCode sku = shop.sku();
            IntStream.range(0, 4).forEach(day -> shop.packs(sku, 10, Shop.FRESH.minusDays(day)));
            goods.add(shop.listed(sku, PRICE));
        }
        List<String> outcomes = Crowd.outcomes(FIFTY, i -> place(shop, buyers.get(i), mixed(goods, new Random(i))));
        assertEquals(FIFTY, Crowd.count(outcomes, "DONE") + Crowd.count(outcomes, "OUT_OF_STOCK"), outcomes.toString());
        assertTrue(Crowd.count(outcomes, "DONE") >= 10, outcomes.toString());
        mustBalance(shop);
    }

    @RepeatedTest(3)
    void boxes_and_what_they_share_with_others_are_sold_to_the_last_pack_and_never_in_a_deadlock() {
        Shop shop = Shop.on(Database.POSTGRESQL);
        List<Colleague> buyers = colleagues(shop, FIFTY);
        SkuCode shared = shop.sku();
        SkuCode other = shop.sku();
        List.of(shared, other).forEach(sku -> IntStream.range(0, 3).forEach(day -> shop.packs(sku, 10, Shop.FRESH.minusDays(day))));
        List<ListingId> goods = List.of(shop.listed(shared, PRICE), shop.boxed(PRICE, new Contents.Part(other, 1), new Contents.Part(shared, 1)),
                shop.boxed(PRICE, new Contents.Part(shared, 2), new Contents.Part(other, 1)));
        List<String> outcomes = Crowd.outcomes(FIFTY, i -> place(shop, buyers.get(i), basket(0, line(goods.get(i % 3), 1))));
        assertEquals(FIFTY, Crowd.count(outcomes, "DONE") + Crowd.count(outcomes, "OUT_OF_STOCK"), outcomes.toString());
        long left = available(shop, goods.get(0));
        assertEquals(0, left, outcomes.toString());
        assertEquals(30, taken(shop, shared));
        assertEquals(shop.live.number("select count(*) from order_line l join listing g on g.id = l.listing_id where g.only_sku is null and g.id in ('"
                + goods.get(1) + "', '" + goods.get(2) + "')"), taken(shop, other));
        mustBalance(shop);
    }

    private static long taken(Shop shop, SkuCode sku) {
        return shop.live.number("select sum(allocated) from stock where sku = '" + sku + "'");
    }

    @RepeatedTest(3)
    void baskets_of_boxes_and_singles_in_any_order_end_in_an_order_or_out_of_stock_and_never_in_a_deadlock() {
        Shop shop = Shop.on(Database.POSTGRESQL);
        List<Colleague> buyers = colleagues(shop, FIFTY);
        List<SkuCode> skus = IntStream.range(0, 4).mapToObj(i -> shop.sku()).toList();
        skus.forEach(sku -> IntStream.range(0, 4).forEach(day -> shop.packs(sku, 12, Shop.FRESH.minusDays(day))));
        List<ListingId> goods = new ArrayList<>(skus.stream().map(sku -> shop.listed(sku, PRICE)).toList());
        for (int i = 0; i < skus.size(); i++) {
            goods.add(shop.boxed(PRICE, new Contents.Part(skus.get(i), 1), new Contents.Part(skus.get((i + 1) % skus.size()), 2)));
        }
        List<String> outcomes = Crowd.outcomes(FIFTY, i -> place(shop, buyers.get(i), mixed(goods, new Random(i))));
        assertEquals(FIFTY, Crowd.count(outcomes, "DONE") + Crowd.count(outcomes, "OUT_OF_STOCK"), outcomes.toString());
        assertTrue(Crowd.count(outcomes, "DONE") >= 3, outcomes.toString());
        mustBalance(shop);
    }

    private static Basket mixed(List<ListingId> goods, Random random) {
        List<ListingId> shuffled = new ArrayList<>(goods);
        Collections.shuffle(shuffled, random);
        return basket(70_000, shuffled.stream().limit(1 + random.nextInt(goods.size()))
                .map(good -> line(good, 1 + random.nextInt(7))).toArray(Basket.Line[]::new));
    }

    @ParameterizedTest
    @EnumSource
    void two_devices_of_one_person_never_spend_more_than_the_allowance(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        ListingId plenty = shop.stocked(new Money(30_000), 50);
        List<String> outcomes = Crowd.outcomes(2, i -> place(shop, chen, basket(70_000, line(plenty, 1))));
        assertEquals(2, Crowd.count(outcomes, "DONE"), outcomes.toString());
        assertEquals(List.of(40_000L, 0L), List.of(allowance(shop, chen).held().fen(), allowance(shop, chen).left().fen()));
        assertEquals(20_000, shop.live.number("select sum(self_fen) from county_order where employee_id = " + chen.employee()));
        mustBalance(shop);
    }

    @ParameterizedTest
    @EnumSource
    void two_devices_that_would_pay_nothing_themselves_make_one_order(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        ListingId plenty = shop.stocked(new Money(30_000), 50);
        Basket allowanceOnly = new Basket(List.of(line(plenty, 1)), Delivery.to(Delivery.Kind.UNIT), new Basket.Pay(new Money(70_000), Optional.empty()));
        List<String> outcomes = Crowd.outcomes(2, i -> place(shop, chen, allowanceOnly));
        assertEquals(List.of(1L, 1L), List.of(Crowd.count(outcomes, "DONE"), Crowd.count(outcomes, "NO_METHOD")), outcomes.toString());
        assertEquals(49, available(shop, plenty));
    }

    @ParameterizedTest
    @EnumSource
    void fifty_identical_calls_make_one_order(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        ListingId plenty = shop.stocked(PRICE, 100);
        UUID uuid = UUID.randomUUID();
        Set<String> numbers = Collections.synchronizedSet(new HashSet<>());
        List<String> outcomes = Crowd.outcomes(FIFTY, i -> numbers.add(place(shop, chen, uuid, basket(70_000, line(plenty, 1))).number()));
        assertEquals(FIFTY, Crowd.count(outcomes, "DONE"), outcomes.toString());
        assertEquals(List.of(1, 99L), List.of(numbers.size(), available(shop, plenty)));
    }

    @RepeatedTest(5)
    void paying_packing_and_cancelling_the_same_order_have_one_winner() {
        Shop shop = Shop.on(Database.POSTGRESQL);
        Colleague chen = shop.buyer();
        ListingId good = shop.stocked(PRICE, 10);
        UUID uuid = place(shop, chen, basket(1000, line(good, 2))).uuid();
        List<Supplier<?>> steps = List.of(() -> shop.ask(Shop.counter(), TakingPayment.class, desk -> desk.take(uuid)),
                () -> ordering(shop, chen.caller(), desk -> desk.cancel(uuid)),
                () -> shop.ask(Shop.store(), Ordering.class, desk -> desk.cancel(uuid)));
        List<String> outcomes = Crowd.outcomes(steps.size(), i -> steps.get(i).get());
        assertEquals(List.of(), outcomes.stream().filter(outcome -> !Stream.of("DONE", "WRONG_STATE").toList().contains(outcome)).toList());
        assertEquals(State.CANCELLED, ordering(shop, chen.caller(), desk -> desk.order(uuid)).order().state());
        assertEquals(List.of(10L, 40_000L), List.of(available(shop, good), allowance(shop, chen).left().fen()));
        assertEquals(0, shop.live.number("select coalesce(sum(case when t.step = 'REVERSE' then -t.amount when t.step = 'MOVE' then t.amount else 0 end), 0)"
                + " from transfer t where t.business = '" + uuid + "'"));
        mustBalance(shop);
    }
}
