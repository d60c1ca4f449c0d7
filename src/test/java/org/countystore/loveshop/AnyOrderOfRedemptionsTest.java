package org.countystore.loveshop;

import static org.countystore.loveshop.Counter.line;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.loveshop.Counter.Villager;
import org.countystore.points.Village;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Receipts, redemptions, reversals, counts and settlements in any order")
class AnyOrderOfRedemptionsTest {
    private static final int STEPS = 60;
    private static final long POINTS = 120;
    private static final List<Reason> FAIR = List.of(Reason.OUT_OF_STOCK, Reason.NOT_ENOUGH_POINTS, Reason.REDEMPTION_SETTLED,
            Reason.REDEMPTION_DAY_OVER, Reason.NOTHING_REDEEMED);

    /** Three villagers, three kinds of goods, and what the book should say of them. */
    private static final class Month {
        private final Counter counter;
        private final Random random;
        private final List<Villager> villagers;
        private final List<ShopGoods> goods;
        private final Map<UUID, Long> stock = new HashMap<>();
        private final List<Redemption> done = new ArrayList<>();
        private final List<Integer> who = new ArrayList<>();
        private final long[] points = {POINTS, POINTS, POINTS};
        private long settled;

        Month(Counter counter, Random random) {
            this.counter = counter;
            this.random = random;
            villagers = IntStream.range(0, 3).mapToObj(i -> counter.villager(POINTS)).toList();
            goods = IntStream.range(0, 3).mapToObj(i -> counter.goods("货 " + i, 2 + 3L * i, 10)).toList();
            goods.forEach(each -> stock.put(each.uuid(), 10L));
        }

        void step() {
            try {
                switch (random.nextInt(9)) {
                    case 0, 1, 2, 3 -> redeem();
                    case 4, 5 -> reverse();
                    case 6 -> receive();
                    case 7 -> count();
                    default -> settleOrSleep();
                }
            } catch (Refused refused) {
                if (!FAIR.contains(refused.reason())) {
                    throw refused;
                }
            }
        }

        private void redeem() {
            int villager = random.nextInt(3);
            RedemptionWish.Line[] lines = goods.stream().filter(each -> random.nextBoolean()).map(each -> line(each, 1 + random.nextInt(4)))
                    .toArray(RedemptionWish.Line[]::new);
            if (lines.length > 0) {
                done.add(counter.redeem(villagers.get(villager), lines));
                who.add(villager);
                Stream.of(lines).forEach(each -> stock.merge(each.goods(), -each.quantity(), Long::sum));
                points[villager] -= done.get(done.size() - 1).points();
            }
        }

        private void reverse() {
            if (!done.isEmpty()) {
                int which = random.nextInt(done.size());
                boolean before = state(which) == Redemption.State.REVERSED;
                Redemption undone = counter.reverse(done.get(which));
                if (!before) {
                    points[who.get(which)] += undone.points();
                    undone.lines().forEach(each -> stock.merge(uuid(each.goods()), each.quantity(), Long::sum));
                }
            }
        }

        private Redemption.State state(int which) {
            return counter.keep(Redeeming.class, desk -> desk.redemption(done.get(which).uuid())).redemption().state();
        }

        private UUID uuid(long id) {
            return goods.stream().filter(each -> each.id() == id).findFirst().orElseThrow().uuid();
        }

        private void receive() {
            ShopGoods some = goods.get(random.nextInt(3));
            counter.receive(some.uuid(), 5);
            stock.merge(some.uuid(), 5L, Long::sum);
        }

        private void count() {
            ShopGoods some = goods.get(random.nextInt(3));
            long found = random.nextInt(12);
            counter.keep(FillingShelves.class, desk -> desk.count(UUID.randomUUID(), new FillingShelves.Count(some.uuid(), found, "盘点")));
            stock.put(some.uuid(), found);
        }

        private void settleOrSleep() {
            if (random.nextBoolean()) {
                settled += counter.ask(Village.CASHIER, SettlingShops.class, 
                        desk -> desk.settle(UUID.randomUUID(), Callers.VILLAGE)).points();
            } else {
                counter.village.day.setTo(counter.village.day.now().plusDays(1));
            }
        }

        void mustAddUp() {
            goods.forEach(each -> assertEquals(stock.get(each.uuid()), counter.stock(each)));
            IntStream.range(0, 3).forEach(i -> assertEquals(points[i], counter.points(villagers.get(i))));
            assertEquals(3 * POINTS - LongStream.of(points).sum(), settled + counter.owed());
            assertEquals(0, counter.rowsThatDoNotAddUp());
        }
    }

    @ParameterizedTest
    @EnumSource
    void leave_no_point_and_no_piece_unaccounted_for(Database database) {
        for (long seed = 1; seed <= 3; seed++) {
            try (Counter counter = new Counter(database)) {
                Month month = new Month(counter, new Random(seed));
                for (int i = 0; i < STEPS; i++) {
                    month.step();
                }
                month.mustAddUp();
            }
        }
    }
}
