package org.countystore.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.countystore.collection.rest.PurchaseResource;
import org.countystore.collection.rest.WeighInJson;
import org.countystore.household.Household;
import org.countystore.kernel.Money;
import org.countystore.kernel.PhoneClock;
import org.countystore.kernel.Weight;
import org.countystore.testing.Callers;
import org.countystore.testing.Crowd;
import org.countystore.testing.Database;
import org.countystore.testing.Guarded;
import org.countystore.testing.Live;
import org.countystore.testing.Season;
import org.countystore.testing.Shop;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Slips that a phone sends in one call")
class BuyingTogetherTest {
    private static final int TWENTY = 20;

    /** A point with five households, each of which can bring a hundred kilograms of chestnuts a year. */
    private record Point(Season season, List<Household> households, PurchaseResource resource) implements AutoCloseable {
        static Point on(Live live) {
            Season season = new Season(live);
            List<Household> households = Stream.generate(() -> season.household(Callers.VILLAGE, true)).limit(5).toList();
            households.forEach(each -> season.ask(Callers.admin(), Estimating.class, desk -> desk.set(each.code(), Shop.CHESTNUT,
                    new Capacity.Basis(1000, Capacity.Unit.MU, new Weight(100_000)))));
            Collecting unguarded = live.get(Collecting.class);
            PurchaseResource resource = live.wired().with(Collecting.class, live.desk(Collecting.class)).get(PurchaseResource.class);
            live.wired().with(Collecting.class, unguarded);
            return new Point(season, households, resource);
        }

        List<WeighInJson.Item> baskets(int count) {
            return IntStream.range(0, count).mapToObj(i -> basket(UUID.randomUUID(), i % households.size(), 1)).toList();
        }

        WeighInJson.Item basket(UUID slip, int household, long kilograms) {
            return basket(slip, households.get(household), kilograms);
        }

        WeighInJson.Item basket(UUID slip, Household seller, long kilograms) {
            return new WeighInJson.Item(slip, Optional.of(seller.code()), Shop.CHESTNUT.value(), Shop.FIRST.value(),
                    kilograms * 1000 + 500, 500, Optional.empty(), 1200, Optional.empty(),
                    season.live.now().atOffset(ZoneOffset.ofHours(8)), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        List<PurchaseResource.Outcome> send(List<WeighInJson.Item> slips) {
            return season.live.as(Season.CLERK, () -> resource.sync(slips, null, "zh-CN")).items();
        }

        /** What was asked of the database but for numbers, which come fifty at a time. */
        List<String> asked(Runnable work) {
            season.live.trips().forget();
            work.run();
            return season.live.trips().asked().stream().filter(sql -> !sql.contains("_seq"))
                    .map(sql -> sql.replaceAll("[(].*", "")).toList();
        }

        long number(String sql) {
            return season.live.number(sql);
        }

        long audited(String result) {
            return number("select count(*) from audit_entry where action = 'Collecting.buy' and result = '" + result + "'");
        }

        /** Each of so many slips has one of everything. */
        void assertOnce(long slips) {
            for (String table : List.of("purchase", "payable", "transfer", "lot", "lot_move", "lot_share", "lot_move_share",
                    "known_call where kind = 'purchase'", "ledger_account where code like 'payable:%'")) {
                assertEquals(slips, number("select count(*) from " + table), table);
            }
            assertEquals(0, number("select count(*) from purchase p where not exists (select 1 from payable d where d.slip = p.uuid"
                    + " and d.left_fen = p.fen and d.household_id = p.household_id)"));
        }

        @Override
        public void close() {
            season.live.close();
        }
    }

    private static List<String> told(List<PurchaseResource.Outcome> outcomes) {
        return outcomes.stream().map(each -> each.outcome() + each.problem().map(problem -> " " + problem.reason()).orElse("")).toList();
    }

    private static long commits(List<String> asked) {
        return asked.stream().filter("COMMIT"::equals).count();
    }

    @ParameterizedTest
    @EnumSource
    void are_written_in_one_transaction_with_as_many_questions_for_twenty_as_for_two(Database database) {
        try (Point point = Point.on(Live.counted(database))) {
            point.send(point.baskets(5));
            List<String> two = point.asked(() -> point.send(point.baskets(2)));
            List<WeighInJson.Item> slips = point.baskets(TWENTY);
            List<String> twenty = point.asked(() -> assertEquals(Collections.nCopies(TWENTY, "created"), told(point.send(slips))));
            assertEquals(1, commits(twenty), String.join("\n", twenty));
            assertEquals(two.size(), twenty.size(), String.join("\n", twenty));
            assertTrue(twenty.size() <= TWENTY + 2, String.join("\n", twenty));
            point.assertOnce(TWENTY + 7);
            assertEquals(TWENTY + 7, point.audited("DONE"));
            slips.forEach(slip -> assertEquals(1, point.number("select count(*) from audit_entry where subject = '" + slip.uuid() + "'")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void are_answered_one_by_one_if_one_of_them_is_refused(Database database) {
        try (Point point = Point.on(Live.on(database))) {
            List<WeighInJson.Item> slips = new ArrayList<>(point.baskets(TWENTY));
            slips.set(7, point.basket(slips.get(7).uuid(), point.season.household(Callers.NEIGHBOUR, true), 1));
            List<String> wanted = new ArrayList<>(Collections.nCopies(TWENTY, "created"));
            wanted.set(7, "refused FOREIGN_VILLAGE");
            assertEquals(wanted, told(point.send(slips)));
            point.assertOnce(TWENTY - 1);
            assertEquals(TWENTY - 1, point.audited("DONE"));
            assertEquals(1, point.audited("FOREIGN_VILLAGE"));
            wanted.replaceAll(outcome -> outcome.equals("created") ? "known" : outcome);
            assertEquals(wanted, told(point.send(slips)));
            point.assertOnce(TWENTY - 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void are_each_held_against_what_the_household_brought_before_it(Database database) {
        try (Point point = Point.on(Live.on(database))) {
            List<UUID> ids = Stream.generate(UUID::randomUUID).limit(3).toList();
            List<WeighInJson.Item> slips = ids.stream().map(id -> point.basket(id, 0, 60)).toList();
            assertEquals(List.of("created", "created", "refused OVER_CAPACITY"), told(point.send(slips)));
            assertEquals(List.of("created", "created"), told(point.send(List.of(point.basket(UUID.randomUUID(), 1, 90),
                    point.basket(UUID.randomUUID(), 1, 60)))));
            assertEquals(2, point.number("select count(*) from odd_slip"));
            point.assertOnce(4);
        }
    }

    @ParameterizedTest
    @EnumSource
    void are_known_if_they_came_before_and_written_if_not(Database database) {
        try (Point point = Point.on(Live.counted(database))) {
            List<WeighInJson.Item> slips = point.baskets(TWENTY);
            assertEquals(Collections.nCopies(5, "created"), told(point.send(slips.subList(0, 5))));
            List<PurchaseResource.Outcome> again = new ArrayList<>();
            assertEquals(1, commits(point.asked(() -> again.addAll(point.send(slips)))));
            List<String> wanted = new ArrayList<>(Collections.nCopies(5, "known"));
            wanted.addAll(Collections.nCopies(TWENTY - 5, "created"));
            assertEquals(wanted, told(again));
            assertEquals(slips.stream().map(WeighInJson.Item::uuid).toList(), again.stream().map(PurchaseResource.Outcome::uuid).toList());
            point.assertOnce(TWENTY);
        }
    }

    @ParameterizedTest
    @EnumSource
    void are_one_slip_if_they_have_one_id(Database database) {
        try (Point point = Point.on(Live.on(database))) {
            WeighInJson.Item first = point.basket(UUID.randomUUID(), 0, 3);
            assertEquals(List.of("created", "known", "refused ID_REUSED", "created"), told(point.send(List.of(first, first,
                    point.basket(first.uuid(), 0, 4), point.basket(UUID.randomUUID(), 0, 3)))));
            point.assertOnce(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void leave_nothing_behind_if_the_server_dies_before_it_is_done(Database database) {
        try (Point point = Point.on(Live.on(database))) {
            Map<UUID, WeighIn> slips = Map.of(UUID.randomUUID(), weighIn(point), UUID.randomUUID(), weighIn(point));
            Live live = point.season.live;
            long audited = point.number("select count(*) from audit_entry");
            assertThrows(IllegalStateException.class, () -> live.as(Season.CLERK, () -> live.inTransaction(() -> {
                Guarded.desk(live.wired(), Collecting.class).buy(slips, PhoneClock.UNTOLD);
                throw new IllegalStateException("the power went");
            })));
            point.assertOnce(0);
            assertEquals(audited, point.number("select count(*) from audit_entry"));
        }
    }

    private static WeighIn weighIn(Point point) {
        return new WeighIn(point.households.get(0).code(), Shop.CHESTNUT, Shop.FIRST, new Weight(2_000), new Weight(500), 0,
                new Money(1200), Optional.empty(), point.season.live.now(), Optional.empty());
    }

    @Test
    void are_written_once_each_though_phones_send_the_same_in_any_order() {
        try (Point point = Point.on(Live.on(Database.POSTGRESQL))) {
            List<WeighInJson.Item> slips = point.baskets(TWENTY);
            List<WeighInJson.Item> backwards = new ArrayList<>(slips);
            Collections.reverse(backwards);
            List<String> outcomes = Collections.synchronizedList(new ArrayList<>());
            assertEquals(Collections.nCopies(6, "DONE"), Crowd.outcomes(6, phone ->
                    outcomes.addAll(told(point.send(phone % 2 == 0 ? slips : backwards)))));
            assertEquals(TWENTY, Crowd.count(outcomes, "created"));
            assertEquals(5 * TWENTY, Crowd.count(outcomes, "known"));
            point.assertOnce(TWENTY);
        }
    }

    @Test
    void of_the_same_households_come_from_many_phones_at_once() {
        try (Point point = Point.on(Live.on(Database.POSTGRESQL))) {
            List<String> outcomes = Collections.synchronizedList(new ArrayList<>());
            assertEquals(Collections.nCopies(8, "DONE"), Crowd.outcomes(8, phone -> {
                List<WeighInJson.Item> slips = new ArrayList<>(point.baskets(TWENTY));
                Collections.rotate(slips, phone);
                return outcomes.addAll(told(point.send(slips)));
            }));
            assertEquals(8 * TWENTY, Crowd.count(outcomes, "created"));
            point.assertOnce(8 * TWENTY);
        }
    }
}
