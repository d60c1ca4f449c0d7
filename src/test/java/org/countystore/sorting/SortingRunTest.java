package org.countystore.sorting;

import static org.countystore.sorting.Station.OPERATOR;
import static org.countystore.sorting.Station.TOWN;
import static org.countystore.sorting.Station.sheet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;

import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.lot.Lot;
import org.countystore.lot.LotState;
import org.countystore.lot.Quality;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The town station with its sorting runs")
class SortingRunTest {
    @ParameterizedTest
    @EnumSource
    void answers_a_repeated_call_with_what_stands(Database database) {
        try (Station station = new Station(database)) {
            Lot lot = station.basket(5_000);
            UUID uuid = UUID.randomUUID();
            SortingRun first = station.ask(OPERATOR, Sorting.class, desk -> desk.sort(uuid, sheet(lot, 5_000, "1", 4_900)));
            SortingRun again = station.ask(OPERATOR, Sorting.class, desk -> desk.sort(uuid, sheet(lot, 5_000, "1", 4_900)));
            assertEquals(first.outputs().get(0).lotCode(), again.outputs().get(0).lotCode());
            assertEquals(1, station.day.number("select count(*) from sorting_run"));
            station.refused(Reason.ID_REUSED, OPERATOR, Sorting.class, desk -> desk.sort(uuid, sheet(lot, 5_000, "1", 4_800)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void makes_one_run_of_equal_calls_at_the_same_moment(Database database) throws InterruptedException {
        try (Station station = new Station(database)) {
            Lot lot = station.basket(5_000);
            UUID uuid = UUID.randomUUID();
            List<Future<SortingRun>> answers = Station.atOnce(8,
                    i -> () -> station.ask(OPERATOR, Sorting.class, desk -> desk.sort(uuid, sheet(lot, 5_000, "1", 5_000))));
            for (Future<SortingRun> answer : answers) {
                assertTrue(Station.outcome(answer) instanceof SortingRun, () -> "lost: " + answer);
            }
            assertEquals(1, station.day.number("select count(*) from sorting_run"));
            assertEquals(5_000, station.day.number("select sum(remaining_grams) from lot"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void lets_one_of_many_have_the_lot(Database database) throws InterruptedException {
        try (Station station = new Station(database)) {
            Lot lot = station.basket(5_000);
            List<Future<SortingRun>> answers = Station.atOnce(6,
                    i -> () -> station.ask(OPERATOR, Sorting.class, desk -> desk.sort(UUID.randomUUID(), sheet(lot, 5_000, "1", 5_000))));
            int won = 0;
            for (Future<SortingRun> answer : answers) {
                Object outcome = Station.outcome(answer);
                won += outcome instanceof SortingRun ? 1 : 0;
                assertTrue(outcome instanceof SortingRun || outcome == Reason.NOT_ENOUGH_GRAMS, () -> "lost: " + outcome);
            }
            assertEquals(1, won);
            assertEquals(5_000, station.day.number("select sum(remaining_grams) from lot"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void takes_a_run_back_while_nothing_was_done_with_its_lots(Database database) {
        try (Station station = new Station(database)) {
            Lot lot = station.basket(5_000);
            SortingRun run = station.sorted(sheet(lot, 5_000, "2", 4_900));
            SortingRun undone = station.ask(OPERATOR, Sorting.class, desk -> desk.reverse(run.uuid(), "  称错了 "));
            assertEquals(RunState.REVERSED, undone.state());
            assertEquals(Optional.of("称错了"), undone.reversalReason());
            assertEquals(5_000, station.lot(lot).remaining().grams());
            assertEquals(LotState.UNDONE, station.lot(run.outputs().get(0).lotCode()).state());
            assertEquals("称错了", station.ask(OPERATOR, Sorting.class, desk -> desk.reverse(run.uuid(), "另一个")).reversalReason().orElseThrow());
            station.sorted(sheet(lot, 5_000, "1", 4_900));
        }
    }

    @ParameterizedTest
    @EnumSource
    void keeps_a_run_whose_lots_were_used_or_tested(Database database) {
        try (Station station = new Station(database)) {
            SortingRun used = station.sorted(sheet(station.basket(5_000), 5_000, "1", 5_000));
            station.sorted(sheet(station.lot(used.outputs().get(0).lotCode()), 1_000, "2", 1_000));
            station.refused(Reason.LOT_NOT_FREE, OPERATOR, Sorting.class, desk -> desk.reverse(used.uuid(), "称错了"));
            SortingRun tested = station.sorted(sheet(station.basket(5_000), 5_000, "1", 5_000));
            station.inspected(station.lot(tested.outputs().get(0).lotCode()), Quality.RELEASED);
            station.refused(Reason.ALREADY_INSPECTED, OPERATOR, Sorting.class, desk -> desk.reverse(tested.uuid(), "称错了"));
            SortingRun fresh = station.sorted(sheet(station.basket(5_000), 5_000, "1", 5_000));
            assertEquals(List.of("reason required"), station.invalid(OPERATOR, Sorting.class, desk -> desk.reverse(fresh.uuid(), " ")));
            station.refused(Reason.NOT_FOUND, OPERATOR, Sorting.class, desk -> desk.reverse(UUID.randomUUID(), "称错了"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void lists_a_days_runs_newest_first_in_as_many_statements_for_twenty_as_for_one(Database database) {
        try (Station station = new Station(database)) {
            Lot lot = station.basket(50_000);
            station.sorted(sheet(lot, 1_000, "1", 900));
            station.day.setTo(Station.MORNING.plusDays(1));
            station.sorted(sheet(lot, 1_000, "1", 900));
            long one = station.day.statementsOf(() -> assertEquals(1, runs(station, TOWN, Page.FIRST).size()));
            for (int i = 2; i <= 20; i++) {
                long grams = i * 100L;
                station.sorted(sheet(lot, grams, "2", grams));
            }
            long twenty = station.day.statementsOf(() -> assertEquals(20, runs(station, TOWN, Page.FIRST).size()));
            assertEquals(one, twenty);
            assertEquals(2_000, runs(station, TOWN, Page.of(1)).get(0).weightIn().grams());
        }
    }

    private static List<SortingRun> runs(Station station, PlaceCode town, Page page) {
        return station.ask(OPERATOR, Sorting.class, desk -> {
            List<SortingRun> runs = desk.runs(town, Optional.empty(), page).items();
            runs.forEach(run -> assertFalse(run.inputs().isEmpty() || run.outputs().isEmpty()));
            return runs;
        });
    }
}
