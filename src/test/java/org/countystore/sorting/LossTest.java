package org.countystore.sorting;

import static org.countystore.sorting.Station.CHESTNUT;
import static org.countystore.sorting.Station.OPERATOR;
import static org.countystore.sorting.Station.STORE;
import static org.countystore.sorting.Station.TOWN;
import static org.countystore.sorting.Station.in;
import static org.countystore.sorting.Station.out;
import static org.countystore.sorting.Station.sheet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.collection.Arrival;
import org.countystore.collection.Consigning;
import org.countystore.collection.Load;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Weight;
import org.countystore.lot.Arrived;
import org.countystore.lot.Lot;
import org.countystore.lot.LotBook;
import org.countystore.lot.Quality;
import org.countystore.lot.Rest;
import org.countystore.produce.Cataloguing;
import org.countystore.produce.Grade;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What is lost on the way through a station")
class LossTest {
    private static final LocalDate TODAY = Station.MORNING.toLocalDate();

    private static LossBudget.Sheet budget(int permille, LocalDate from) {
        return new LossBudget.Sheet(CHESTNUT, Callers.COUNTY, permille, from);
    }

    private static List<WatchingLosses.Balance> losses(Station station) {
        return station.ask(OPERATOR, WatchingLosses.class, desk -> desk.at(TOWN, TODAY.minusDays(30), TODAY));
    }

    @ParameterizedTest
    @EnumSource
    void is_measured_by_the_budget_of_the_day(Database database) {
        try (Station station = new Station(database)) {
            assertEquals(80, station.sorted(sheet(station.basket(1_000), 1_000, "1", 930)).toleratedPermille());
            station.ask(STORE, WatchingLosses.class, desk -> desk.budget(UUID.randomUUID(), budget(60, TODAY)));
            station.ask(STORE, WatchingLosses.class, desk -> desk.budget(UUID.randomUUID(), budget(20, TODAY.plusDays(1))));
            SortingRun run = station.sorted(sheet(station.basket(1_000), 1_000, "1", 930));
            assertEquals(60, run.toleratedPermille());
            assertTrue(run.isLossUnexplained());
            assertEquals(List.of("from in_past"), station.invalid(STORE, WatchingLosses.class,
                    desk -> desk.budget(UUID.randomUUID(), budget(20, TODAY.minusDays(1)))));
            station.refused(Reason.NOT_ALLOWED, OPERATOR, WatchingLosses.class, desk -> desk.budget(UUID.randomUUID(), budget(1, TODAY)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_told_by_kind_and_village_and_raises_an_alarm_beyond_the_budgets_of_its_days(Database database) {
        try (Station station = new Station(database)) {
            Lot one = station.basket(1, CHESTNUT, 6_000, TOWN);
            Lot two = station.basket(2, CHESTNUT, 4_000, TOWN);
            station.sorted(sheet(List.of(in(one, 6_000), in(two, 4_000)), List.of(out("1", 9_500)), 500));
            SortingRun undone = station.sorted(sheet(station.basket(8_000), 8_000, "1", 1_000));
            station.ask(OPERATOR, Sorting.class, desk -> desk.reverse(undone.uuid(), "称错了"));
            arrived(station, 3_000, 2_900);
            WatchingLosses.Balance chestnuts = losses(station).get(0);
            assertEquals(List.of(Callers.NEIGHBOUR + " 4000 200 100", Callers.VILLAGE + " 6000 300 0"), chestnuts.villages().stream()
                    .map(loss -> loss.village() + " " + loss.sorted().grams() + " " + loss.gone(Loss.Way.WASTED).grams() + " "
                            + loss.gone(Loss.Way.SHORTAGE).grams()).toList());
            assertEquals(80, chestnuts.all().budgetPermille());
            assertFalse(chestnuts.all().isOver());
            assertEquals(List.of(), station.ask(OPERATOR, WatchingLosses.class, desk -> desk.alarms(TOWN, 30)));
            station.ask(STORE, WatchingLosses.class, desk -> desk.budget(UUID.randomUUID(), budget(20, TODAY)));
            assertFalse(losses(station).get(0).all().isOver(), "what was sorted before is measured by the budget of then");
            station.sorted(sheet(station.basket(10_000), 10_000, "1", 9_400));
            assertEquals(50, losses(station).get(0).all().budgetPermille(), "half by 80, half by 20");
            assertEquals(1, station.ask(OPERATOR, WatchingLosses.class, desk -> desk.alarms(TOWN, 30)).size());
            station.refused(Reason.NOT_ALLOWED, Station.NEIGHBOUR, WatchingLosses.class, desk -> desk.alarms(TOWN, 30));
        }
    }

    private static Lot arrived(Station station, long sent, long received) {
        Lot lot = station.basket(2, CHESTNUT, sent, Callers.NEIGHBOUR);
        station.day.serve(LotBook.class, book -> book.depart(UUID.randomUUID(), List.of(lot.id()), TOWN));
        station.day.serve(LotBook.class,
                book -> book.arrive(UUID.randomUUID(), List.of(new Arrived(lot.id(), new Weight(received))), TOWN));
        return station.lot(lot);
    }

    @ParameterizedTest
    @EnumSource
    void is_way_by_way_all_that_came_in_and_neither_went_on_nor_lies_there(Database database) {
        try (Station station = new Station(database)) {
            station.ask(STORE, Cataloguing.class,
                    desk -> desk.addGrade(CHESTNUT, new Grade.Sheet("shells", "栗壳", "Shells", 9, "", "", true)));
            Lot light = arrived(station, 6_000, 5_900);
            Lot heavy = arrived(station, 4_000, 4_050);
            Lot waiting = station.basket(2_000);
            SortingRun run = station.sorted(sheet(List.of(in(light, 5_900), in(heavy, 4_050)),
                    List.of(out("1", 8_000), out("2", 1_000), out("shells", 600)), 350));
            Lot first = station.lot(run.outputs().get(0).lotCode());
            Lot second = station.lot(run.outputs().get(1).lotCode());
            Lot shells = station.lot(run.outputs().get(2).lotCode());
            station.ask(Station.INSPECTOR, Inspecting.class, desk -> desk.inspect(UUID.randomUUID(), new InspectionSheet(first.code(),
                    Optional.empty(), new Weight(150), "快检", Quality.RELEASED, "", Optional.empty(), Optional.empty())));
            station.ask(OPERATOR, Packing.class, desk -> desk.pack(UUID.randomUUID(),
                    new PackingSheet(first.code(), Station.CHESTNUT_500, 15, Rest.LOSS)));
            station.inspected(second, Quality.REJECTED);
            dispose(station, second, Disposal.Kind.DESTROYED, 300);
            dispose(station, second, Disposal.Kind.RETURNED, 200);
            dispose(station, shells, Disposal.Kind.USED, 250);
            station.ask(OPERATOR, Counting.class, desk -> desk.count(UUID.randomUUID(),
                    new StationCount.Sheet(waiting.code(), new Weight(1_990), "鼠咬")));
            Loss all = losses(station).get(0).all();
            assertEquals("{WASTED=0.35, UNPACKED=0.35, SHORTAGE=0.1, COUNTED=0.01, SAMPLE=0.15, DESTROYED=0.3,"
                    + " RETURNED=0.2, USED=0.25, GAIN=-0.05}",
                    all.gone().toString());
            assertEquals(600, all.byProduct().grams());
            long in = 6_000 + 4_000 + 2_000;
            assertEquals(in - station.day.number("select sum(remaining_grams) from lot"), all.all().grams());
        }
    }

    private static void dispose(Station station, Lot lot, Disposal.Kind kind, long grams) {
        station.ask(OPERATOR, Disposing.class, desk -> desk.dispose(UUID.randomUUID(),
                new Disposal.Sheet(lot.code(), kind, new Weight(grams), Optional.empty(), "村监委在场")));
    }

    @ParameterizedTest
    @EnumSource
    void takes_as_many_statements_to_tell_for_one_kind_as_for_many(Database database) {
        try (Station station = new Station(database)) {
            station.sorted(sheet(station.basket(1_000), 1_000, "1", 930));
            long losses = station.day.statementsOf(() -> losses(station));
            long budgets = station.day.statementsOf(() -> budgets(station));
            Lot walnuts = station.basket(2, Station.WALNUT, 1_000, TOWN);
            station.sorted(sheet(List.of(in(walnuts, 1_000)), List.of(out("1", 900)), 100));
            station.ask(STORE, WatchingLosses.class, desk -> desk.budget(UUID.randomUUID(), budget(60, TODAY)));
            assertEquals(2, losses(station).size());
            assertEquals(losses, station.day.statementsOf(() -> losses(station)));
            assertEquals(List.of(60, 80), budgets(station).stream().map(WatchingLosses.Budgeted::permille).toList());
            assertEquals(budgets, station.day.statementsOf(() -> budgets(station)));
        }
    }

    private static List<WatchingLosses.Budgeted> budgets(Station station) {
        return station.ask(STORE, WatchingLosses.class, desk -> desk.budgets(Callers.COUNTY));
    }

    @ParameterizedTest
    @EnumSource
    void is_found_by_counting_a_lot_with_a_reason_and_never_more_than_there_was(Database database) {
        try (Station station = new Station(database)) {
            Lot lot = station.graded(5_000);
            UUID uuid = UUID.randomUUID();
            for (int i = 0; i < 2; i++) {
                station.ask(OPERATOR, Counting.class, desk -> desk.count(uuid, new StationCount.Sheet(lot.code(), new Weight(4_800), "鼠咬")));
            }
            assertEquals(4_800, station.lot(lot).remaining().grams());
            assertEquals(200, station.day.number("select sum(grams) from lot_move where kind = 'LOST' and why = 'COUNTED'"));
            station.refused(Reason.COUNTED_MORE, OPERATOR, Counting.class,
                    desk -> desk.count(UUID.randomUUID(), new StationCount.Sheet(lot.code(), new Weight(4_801), "多了")));
            assertEquals(List.of("grams not_negative", "reason required"), station.invalid(OPERATOR, Counting.class,
                    desk -> desk.count(UUID.randomUUID(), new StationCount.Sheet(lot.code(), new Weight(-1), " "))));
            station.refused(Reason.NOT_ALLOWED, Station.NEIGHBOUR, Counting.class,
                    desk -> desk.count(UUID.randomUUID(), new StationCount.Sheet(lot.code(), new Weight(4_000), "偷看")));
            Lot packs = station.lot(station.packed(station.released(5_000), 10).lotCode());
            assertEquals(List.of("grams whole_packs"), station.invalid(OPERATOR, Counting.class,
                    desk -> desk.count(UUID.randomUUID(), new StationCount.Sheet(packs.code(), new Weight(4_700), "少了"))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void stands_beside_what_waits_too_long_on_the_board(Database database) {
        try (Station station = new Station(database)) {
            station.basket(5_000);
            station.day.setTo(Station.MORNING.plusDays(4));
            station.graded(1_000);
            List<Long> late = station.ask(OPERATOR, KeepingStation.class, desk -> desk.totals(TOWN)).stream().map(StageTotal::late).toList();
            assertEquals(List.of(1L, 0L, 0L, 0L, 0L), late);
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_feared_for_what_is_long_on_the_road_or_at_the_station_and_not_for_what_lay_in_the_village(Database database) {
        try (Station station = new Station(database)) {
            Lot lot = station.basket(1, CHESTNUT, 5_000, Callers.VILLAGE);
            LocalDateTime sent = Station.MORNING.plusDays(2);
            station.day.setTo(sent);
            UUID consignment = UUID.randomUUID();
            station.ask(Station.CLERK, Consigning.class,
                    desk -> desk.send(consignment, new Load(Callers.VILLAGE, TOWN, List.of(lot.code()))));
            assertEquals(0, lateOnTheRoad(station, sent.plusHours(24)));
            assertEquals(1, lateOnTheRoad(station, sent.plusHours(25)));
            station.ask(OPERATOR, Consigning.class, desk -> desk.receive(consignment,
                    new Arrival(List.of(new Arrival.Line(lot.code(), new Weight(5_000))), Optional.empty())));
            assertEquals(sent.plusHours(25), station.lot(lot).hereSince());
            assertEquals(0, lateOnTheRoad(station, sent.plusHours(25)));
            assertEquals(0, lateToSort(station, sent.plusHours(25)), "it is three days and an hour old");
            assertEquals(0, lateToSort(station, sent.plusHours(25).plusDays(3)));
            assertEquals(1, lateToSort(station, sent.plusHours(25).plusDays(3).plusMinutes(1)));
        }
    }

    private static long lateOnTheRoad(Station station, LocalDateTime now) {
        station.day.setTo(now);
        return station.<Consigning, Long>ask(OPERATOR, Consigning.class, desk -> desk.countLate(TOWN));
    }

    private static long lateToSort(Station station, LocalDateTime now) {
        station.day.setTo(now);
        return station.ask(OPERATOR, KeepingStation.class, desk -> desk.totals(TOWN)).get(0).late();
    }
}
