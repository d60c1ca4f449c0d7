package org.countystore.loveshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.loveshop.Counter.Villager;
import org.countystore.points.PointsBook;
import org.countystore.points.Village;
import org.countystore.proof.Recounted;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Two phones without a network, the counter with one, awards and settlements in any order")
class AnyOrderWithoutNetworkTest {
    private static final int STEPS = 60;
    private static final List<Reason> FAIR = List.of(Reason.NOT_ENOUGH_POINTS, Reason.NOTHING_REDEEMED, Reason.REDEMPTION_SETTLED,
            Reason.REDEMPTION_DAY_OVER, Reason.DEBT_REPAID);

    private static final class Week {
        private final Counter counter;
        private final Random random;
        private final List<Villager> villagers;
        private final List<OfflinePhone> phones;
        private final ShopGoods salt;
        private final List<Redemption> booked = new ArrayList<>();
        private final long[] awarded = {40, 25, 5};
        private long handedOut;
        private long settled;

        Week(Counter counter, Random random) {
            this.counter = counter;
            this.random = random;
            villagers = IntStream.range(0, 3).mapToObj(i -> counter.villager(awarded[i])).toList();
            salt = counter.goods("食盐", 3, 40);
            phones = List.of(new OfflinePhone(counter), new OfflinePhone(counter));
        }

        void step() {
            OfflinePhone phone = phones.get(random.nextInt(2));
            int who = random.nextInt(3);
            try {
                switch (random.nextInt(9)) {
                    case 0, 1, 2 -> handOut(phone, who);
                    case 3 -> booked.add(counter.redeem(villagers.get(who), Counter.line(salt, 1 + random.nextInt(5))));
                    case 4, 5 -> {
                        booked.addAll(phone.sendAll());
                        phone.equip();
                    }
                    case 6 -> award(who, 1 + random.nextInt(8));
                    case 7 -> undoOrSettle();
                    default -> counter.village.day.setTo(counter.village.day.now().plusHours(9));
                }
            } catch (Refused refused) {
                if (!FAIR.contains(refused.reason())) {
                    throw refused;
                }
            }
        }

        private void handOut(OfflinePhone phone, int who) {
            long pieces = 1 + random.nextInt(6);
            if (phone.handsOut(villagers.get(who).card(), salt, pieces)) {
                handedOut += 3 * pieces;
            }
        }

        private void award(int who, long points) {
            counter.village.award(Village.NOVEMBER, LocalDate.of(2027, 11, 30), Map.of(villagers.get(who).household().id(), points));
            awarded[who] += points;
        }

        private void undoOrSettle() {
            if (random.nextBoolean() && !booked.isEmpty()) {
                counter.reverse(booked.get(random.nextInt(booked.size())));
            } else {
                settled += counter.ask(Village.CASHIER, SettlingShops.class, desk -> desk.settle(UUID.randomUUID(),
                        Callers.VILLAGE)).points();
            }
        }

        /** What was awarded is held or was spent; what was spent beyond it is owed, within the bound. */
        void mustAddUp() {
            phones.forEach(phone -> booked.addAll(phone.sendAll()));
            long late = booked.stream().filter(each -> each.handedOutAt().isPresent()).mapToLong(Redemption::points).sum();
            assertEquals(handedOut, late, "whatever was handed out is booked");
            long bound = phones.get(0).equip().bound().ofACard();
            for (int i = 0; i < 3; i++) {
                Villager villager = villagers.get(i);
                long owed = counter.village.day.serve(PointsBook.class, book -> book.owed(List.of(villager.household().id())))
                        .getOrDefault(villager.household().id(), 0L);
                assertTrue(owed <= bound, owed + " > " + bound);
                assertEquals(awarded[i] + owed - spent(villager), counter.points(villager));
            }
            assertEquals(villagers.stream().mapToLong(this::spent).sum(), settled + counter.owed());
            assertEquals(0, counter.rowsThatDoNotAddUp());
            assertEquals(List.of(), Recounted.reds(counter.village.day.dataSource()));
        }

        private long spent(Villager villager) {
            return counter.village.day.number("select coalesce(sum(points), 0) from redemption where state = 'DONE' and household_id = "
                    + villager.household().id());
        }
    }

    @ParameterizedTest
    @EnumSource
    void leave_no_point_unaccounted_for_and_no_household_beyond_the_bound(Database database) {
        for (long seed = 1; seed <= 3; seed++) {
            try (Counter counter = new Counter(database)) {
                Week week = new Week(counter, new Random(seed));
                for (int i = 0; i < STEPS; i++) {
                    week.step();
                }
                week.mustAddUp();
            }
        }
    }
}
