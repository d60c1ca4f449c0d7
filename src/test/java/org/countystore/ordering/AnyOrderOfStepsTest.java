package org.countystore.ordering;

import static org.countystore.ordering.Baskets.allowance;
import static org.countystore.ordering.Baskets.available;
import static org.countystore.ordering.Baskets.basket;
import static org.countystore.ordering.Baskets.line;
import static org.countystore.ordering.Baskets.ordering;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import org.countystore.allowance.AllowanceState;
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

@DisplayName("Orders, payments, cancellations and hand-overs in any order")
class AnyOrderOfStepsTest {
    private static final int STEPS = 80;
    private static final long GRANTED_AND_OPEN = 40_000;
    private static final long PACKS = 60;
    private static final List<Reason> FAIR = List.of(Reason.OUT_OF_STOCK, Reason.NOT_PAID, Reason.NOT_PACKED, Reason.NOT_SHIPPED,
            Reason.CANNOT_CANCEL, Reason.WRONG_STATE);

    /** Two buyers, three things with few packs, and whatever comes to their minds. */
    private static final class Day {
        private final Shop shop;
        private final Random random;
        private final List<Colleague> buyers;
        private final List<ListingId> goods;
        private final List<UUID> placed = new ArrayList<>();

        Day(Shop shop, Random random) {
            this.shop = shop;
            this.random = random;
            buyers = List.of(shop.buyer(), shop.buyer());
            goods = IntStream.range(0, 3).mapToObj(i -> shop.stocked(new Money(700 + 1111L * i), (int) PACKS)).toList();
        }

        void step() {
            try {
                if (placed.isEmpty() || random.nextInt(3) == 0) {
                    order();
                } else {
                    move(placed.get(random.nextInt(placed.size())));
                }
            } catch (Refused refused) {
                if (!FAIR.contains(refused.reason())) {
                    throw refused;
                }
            }
        }

        private void order() {
            UUID uuid = UUID.randomUUID();
            Basket.Line[] lines = goods.stream().filter(good -> random.nextBoolean()).map(good -> line(good, 1 + random.nextInt(9))).toArray(Basket.Line[]::new);
            if (lines.length > 0) {
                Baskets.place(shop, buyers.get(random.nextInt(2)), uuid, basket(random.nextInt(20_000), lines));
                placed.add(uuid);
            }
        }

        private void move(UUID uuid) {
            switch (random.nextInt(5)) {
                case 0 -> shop.ask(Shop.counter(), TakingPayment.class, desk -> desk.take(uuid));
                case 1 -> shop.ask(Shop.store(), Dispatching.class, desk -> desk.pack(uuid));
                case 2 -> shop.ask(Shop.store(), Dispatching.class, desk -> desk.ship(uuid));
                case 3 -> ordering(shop, Shop.store(), desk -> desk.receive(uuid));
                default -> ordering(shop, Shop.store(), desk -> desk.cancel(uuid));
            }
        }

        /** What the orders say is what the shelves and the purses say. */
        void mustAddUp() {
            List<Order> orders = placed.stream().map(uuid -> ordering(shop, Shop.store(), desk -> desk.order(uuid)).order()).toList();
            for (ListingId good : goods) {
                long bound = orders.stream().filter(order -> order.state() != State.CANCELLED).flatMap(order -> order.lines().stream())
                        .filter(line -> line.listing().equals(good)).mapToLong(OrderLine::quantity).sum();
                assertEquals(PACKS - bound, available(shop, good));
            }
            for (Colleague buyer : buyers) {
                AllowanceState state = allowance(shop, buyer);
                assertEquals(sum(orders, buyer, List.of(State.PLACED, State.PAID)), state.held().fen());
                assertEquals(sum(orders, buyer, List.of(State.PACKED, State.SHIPPED, State.RECEIVED)), state.used().fen());
                assertEquals(GRANTED_AND_OPEN, state.held().plus(state.used()).plus(state.left()).fen());
            }
        }

        private static long sum(List<Order> orders, Colleague buyer, List<State> states) {
            return orders.stream().filter(order -> order.employee() == buyer.employee() && states.contains(order.state()))
                    .mapToLong(order -> order.allowance().fen()).sum();
        }
    }

    @ParameterizedTest
    @EnumSource
    void keep_every_pack_and_every_fen(Database database) {
        for (long seed = 1; seed <= 2; seed++) {
            Day day = new Day(Shop.on(database), new Random(seed));
            for (int i = 1; i <= STEPS; i++) {
                day.step();
                if (i % 20 == 0) {
                    day.mustAddUp();
                }
            }
        }
        RacesTest.mustBalance(Shop.on(database));
    }
}
