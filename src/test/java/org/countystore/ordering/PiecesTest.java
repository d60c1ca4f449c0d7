package org.countystore.ordering;

import static org.countystore.ordering.Aftersales.now;
import static org.countystore.testing.Refusals.field;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.countystore.kernel.ListingId;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.Money;
import org.countystore.kernel.SkuCode;
import org.countystore.kernel.Weight;
import org.countystore.proof.Recounted;
import org.countystore.testing.Crop;
import org.countystore.testing.Crowd;
import org.countystore.testing.Database;
import org.countystore.testing.Season;
import org.countystore.testing.Shop;
import org.countystore.testing.Shop.Colleague;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Goods whose pieces are weighed one by one")
class PiecesTest {
    private static final Weight HEAVIEST = new Weight(3_000);
    private static final Money PRICE = new Money(10_001);

    /** One lot of such pieces in the store, on sale, and a buyer. */
    private static final class Ham implements AutoCloseable {
        private final Season season;
        private final Colleague buyer;
        private final LotCode lot;
        private final ListingId listing;

        private Ham(Database database, long... grams) {
            season = Season.on(database);
            buyer = season.shop.buyer();
            SkuCode sku = season.shop.skuByWeight(HEAVIEST);
            lot = season.deliveredPieces(sku, grams);
            listing = season.shop.listed(sku, PRICE);
        }

        private Order paid(long allowanceFen, int pieces) {
            Order order = season.order(buyer, allowanceFen, Season.line(listing, pieces));
            season.takeMoney(order);
            return order;
        }

        private OrderSheet pack(Order order, Integer... serials) {
            List<Chosen> chosen = IntStream.range(0, serials.length).mapToObj(i -> new Chosen(1, lot, serials[i])).toList();
            return season.ask(Shop.store(), Dispatching.class, desk -> desk.pack(order.uuid(), chosen));
        }

        private List<Integer> hanging(Order order) {
            return season.ask(Shop.store(), Dispatching.class, desk -> desk.rack(order.uuid())).hanging().stream()
                    .map(piece -> piece.serial()).toList();
        }

        private static List<Integer> serials(OrderSheet sheet) {
            return sheet.pieces().stream().map(LinePiece::serial).toList();
        }

        private void mustBalance() {
            assertEquals(List.of(), Recounted.reds(season.live.dataSource()));
        }

        @Override
        public void close() {
            season.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void cost_what_they_weigh_and_never_more_than_was_held(Database database) {
        try (Ham ham = new Ham(database, 2_500, 2_999, 1_001, 3_000)) {
            Order order = ham.paid(15_000, 2);
            assertEquals(new Money(20_002), order.total(), "the heaviest is held for");
            OrderSheet packed = ham.pack(order);
            assertEquals(List.of(1, 2), Ham.serials(packed));
            assertEquals(List.of(new Money(8_334), new Money(9_998)), packed.pieces().stream().map(LinePiece::fen).toList(),
                    "8334.17 and 9997.67 half up");
            assertEquals(new Money(18_332), packed.order().cost());
            assertEquals(new Money(20_002 - 18_332), ham.season.ask(ham.buyer.caller(), Ordering.class,
                    desk -> desk.abatement(order.uuid())).orElseThrow().fen());
            Order whole = ham.paid(0, 1);
            assertEquals(PRICE, ham.pack(whole, 4).order().cost());
            assertEquals(Optional.empty(), ham.season.ask(ham.buyer.caller(), Ordering.class, desk -> desk.abatement(whole.uuid())));
            ham.mustBalance();
        }
    }

    @ParameterizedTest
    @EnumSource
    void are_chosen_by_the_store_or_else_the_first_of_the_lot(Database database) {
        try (Ham ham = new Ham(database, 2_500, 2_000, 1_500, 1_000)) {
            LotCode other = ham.season.deliveredPieces(ham.season.shop.skuByWeight(HEAVIEST), 700);
            Order order = ham.paid(0, 2);
            assertEquals(List.of(1, 2, 3, 4), ham.hanging(order));
            assertEquals("pieces[1].serial", field(() -> ham.pack(order, 1, 9)));
            assertEquals("pieces[1].serial", field(() -> ham.pack(order, 4, 4)));
            assertEquals("pieces", field(() -> ham.pack(order, 4)));
            assertEquals("pieces", field(() -> ham.pack(order, 4, 3, 2)));
            assertEquals("pieces[0].serial", field(() -> ham.season.ask(Shop.store(), Dispatching.class,
                    desk -> desk.pack(order.uuid(), List.of(new Chosen(1, other, 1))))));
            assertEquals(List.of(State.PAID, 2), List.of(now(ham.season.shop, order).state(), ham.pack(order, 4, 2).pieces().size()));
            assertEquals(List.of(2, 4), Ham.serials(ham.pack(order)), "packed once");
            ham.mustBalance();
        }
    }

    @ParameterizedTest
    @EnumSource
    void go_to_one_order_each_also_when_all_are_packed_at_once(Database database) {
        try (Ham ham = new Ham(database, 2_900, 2_800, 2_700, 2_600, 2_500, 2_400)) {
            List<Order> orders = IntStream.range(0, 3).mapToObj(i -> ham.paid(0, 2)).toList();
            List<String> outcomes = Crowd.outcomes(3, i -> ham.pack(orders.get(i)));
            assertEquals(3, Crowd.count(outcomes, "DONE"), outcomes.toString());
            List<Integer> all = new ArrayList<>();
            orders.forEach(order -> all.addAll(Ham.serials(
                    ham.season.ask(Shop.store(), Ordering.class, desk -> desk.order(order.uuid())))));
            assertEquals(List.of(1, 2, 3, 4, 5, 6), all.stream().sorted().toList());
            ham.mustBalance();
        }
    }

    @ParameterizedTest
    @EnumSource
    void taken_by_two_packers_at_once_go_to_one_of_them(Database database) {
        try (Ham ham = new Ham(database, 2_900, 2_800, 2_700, 2_600)) {
            for (int wanted = 1; wanted <= 3; wanted += 2) {
                int serial = wanted;
                List<Order> orders = List.of(ham.paid(0, 1), ham.paid(0, 1));
                List<String> outcomes = Crowd.outcomes(2, i -> ham.pack(orders.get(i), serial));
                assertEquals(List.of("DONE", "INVALID"), outcomes.stream().sorted().toList());
                Order waits = orders.get(outcomes.indexOf("INVALID"));
                assertEquals(State.PAID, now(ham.season.shop, waits).state());
                assertEquals(List.of(serial + 1), Ham.serials(ham.pack(waits, serial + 1)));
            }
            ham.mustBalance();
        }
    }

    @ParameterizedTest
    @EnumSource
    void are_paid_back_as_they_were_paid_for_and_hang_in_the_store_again_if_they_come_home(Database database) {
        try (Ham ham = new Ham(database, 2_500, 2_000, 1_500)) {
            Order order = ham.paid(7_000, 3);
            ham.pack(order);
            ham.season.shipOrder(order);
            assertEquals(new Money(5_001),
                    ham.season.giveBack(order, Verdict.approved(Fault.STORE, Goods.RESTOCKED), Season.back(1, 1)).fen());
            ham.season.giveBack(order, Verdict.approved(Fault.STORE, Goods.KEPT), Season.back(1, 1));
            Order again = ham.paid(0, 1);
            assertEquals(List.of(3), ham.hanging(again));
            assertEquals(List.of(3), Ham.serials(ham.pack(again)));
            ham.season.giveBack(order, Verdict.approved(Fault.STORE, Goods.DISCARDED), Season.back(1, 1));
            assertEquals(State.RETURNED, now(ham.season.shop, order).state());
            ham.mustBalance();
        }
    }

    @ParameterizedTest
    @EnumSource
    void are_paid_back_and_not_sent_again(Database database) {
        try (Ham ham = new Ham(database, 2_500, 2_000)) {
            Order order = ham.paid(0, 1);
            ham.pack(order);
            ham.season.shipOrder(order);
            Verdict again = Verdict.sentAgain(Fault.STORE, Goods.RESTOCKED);
            assertEquals("remedy", field(() -> ham.season.giveBack(order, again, Season.back(1, 1))));
            assertEquals(List.of(2), ham.hanging(ham.paid(0, 1)), "it is still away");
            ham.mustBalance();
        }
    }

    @ParameterizedTest
    @EnumSource
    void are_sold_ahead_and_cost_what_came_and_what_it_weighs(Database database) {
        try (Season season = Season.on(database)) {
            SkuCode sku = season.shop.skuByWeight(HEAVIEST);
            Crop crop = Crop.of(season.shop, sku, PRICE, 10);
            Colleague chen = season.shop.buyer();
            Order order = season.order(chen, 15_000, Season.line(crop.listing(), 3));
            season.takeMoney(order);
            season.deliveredPieces(sku, 2_500, 2_000);
            crop.close();
            season.ask(chen.caller(), MakingGood.class, desk -> desk.refund(order.uuid(), 1));
            OrderSheet packed = season.ask(Shop.store(), Dispatching.class, desk -> desk.pack(order.uuid()));
            assertEquals(List.of(new Money(8_334), new Money(6_667)), packed.pieces().stream().map(LinePiece::fen).toList());
            assertEquals(new Money(15_001), packed.order().cost());
            season.shipOrder(order);
            season.giveBack(order, Verdict.approved(Fault.STORE, Goods.DISCARDED), Season.back(1, 2));
            assertEquals(List.of(), Recounted.reds(season.live.dataSource()));
        }
    }

    /** Whatever they weigh and wherever the money came from. */
    @ParameterizedTest
    @EnumSource
    void leave_the_books_straight_whatever_they_weigh(Database database) {
        Random dice = new Random(20_261_122);
        try (Ham ham = new Ham(database, LongStream.range(0, 12).map(i -> 1 + dice.nextInt(1_600)).toArray())) {
            for (int left = 12; left > 0;) {
                int count = Math.min(left, 1 + dice.nextInt(3));
                left -= count;
                Order order = ham.paid(dice.nextInt(12_000), count);
                OrderSheet packed = ham.pack(order);
                assertEquals(packed.order().cost(), Larder.cost(packed.pieces()));
                assertTrue(!packed.order().cost().exceeds(order.total()));
                ham.season.shipOrder(order);
                for (int back = 0; back < count && dice.nextBoolean(); back++) {
                    ham.season.giveBack(order, Verdict.approved(Fault.STORE, Goods.DISCARDED), Season.back(1, 1));
                }
            }
            ham.mustBalance();
        }
    }
}
