package org.countystore.sorting;

import static org.countystore.sorting.Station.AUDITOR;
import static org.countystore.sorting.Station.INSPECTOR;
import static org.countystore.sorting.Station.NEIGHBOUR;
import static org.countystore.sorting.Station.OPERATOR;
import static org.countystore.sorting.Station.STORE;
import static org.countystore.sorting.Station.found;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;

import org.countystore.kernel.LotCode;
import org.countystore.kernel.Page;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Role;
import org.countystore.lot.Lot;
import org.countystore.lot.Quality;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The county test station")
class InspectingTest {
    private static final Optional<String> REPORT = Optional.of("ZA-2026-0815");

    private static InspectionSheet again(Lot lot, Quality result, Optional<String> report, UUID rejection) {
        return new InspectionSheet(lot.code(), "气相色谱", result, report, Optional.of(rejection));
    }

    @ParameterizedTest
    @EnumSource
    void releases_a_lot_and_tells_whoever_listens(Database database) {
        try (Station station = new Station(database)) {
            Lot lot = station.graded(5_000);
            Inspection inspection = station.inspected(lot, Quality.RELEASED);
            assertEquals(Quality.RELEASED, station.lot(lot).quality());
            assertEquals(lot.place(), inspection.place());
            assertTrue(station.day.fired().contains(new LotInspected(inspection.uuid(), lot.id(), lot.code(), Quality.RELEASED)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void may_release_later_what_it_held_back_and_hold_back_what_it_released(Database database) {
        try (Station station = new Station(database)) {
            Lot lot = station.graded(5_000);
            for (Quality result : List.of(Quality.QUARANTINED, Quality.RELEASED, Quality.QUARANTINED, Quality.REJECTED)) {
                station.inspected(lot, result);
                assertEquals(result, station.lot(lot).quality());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void takes_a_rejection_back_only_by_an_inspection_that_names_it_and_has_a_report(Database database) {
        try (Station station = new Station(database)) {
            Lot lot = station.graded(5_000);
            Inspection first = station.inspected(lot, Quality.QUARANTINED);
            Inspection rejection = station.inspected(lot, Quality.REJECTED);
            station.refused(Reason.ALREADY_INSPECTED, INSPECTOR, Inspecting.class,
                    desk -> desk.inspect(UUID.randomUUID(), found(lot, Quality.RELEASED)));
            assertEquals(List.of("revisits not_the_rejection"), station.invalid(INSPECTOR, Inspecting.class,
                    desk -> desk.inspect(UUID.randomUUID(), again(lot, Quality.RELEASED, REPORT, first.uuid()))));
            assertEquals(List.of("reportNumber required"), station.invalid(INSPECTOR, Inspecting.class,
                    desk -> desk.inspect(UUID.randomUUID(), again(lot, Quality.RELEASED, Optional.empty(), rejection.uuid()))));
            Inspection revisit = station.ask(INSPECTOR, Inspecting.class,
                    desk -> desk.inspect(UUID.randomUUID(), again(lot, Quality.RELEASED, REPORT, rejection.uuid())));
            assertTrue(revisit.isRevisit());
            assertEquals(Quality.RELEASED, station.lot(lot).quality());
            assertEquals(List.of("revisits not_the_rejection"), station.invalid(INSPECTOR, Inspecting.class,
                    desk -> desk.inspect(UUID.randomUUID(), again(lot, Quality.RELEASED, REPORT, rejection.uuid()))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void keeps_the_whole_history_of_a_lot(Database database) {
        try (Station station = new Station(database)) {
            Lot lot = station.graded(5_000);
            station.inspected(lot, Quality.QUARANTINED);
            station.inspected(lot, Quality.RELEASED);
            station.inspected(station.graded(1_000), Quality.REJECTED);
            for (var reader : List.of(INSPECTOR, OPERATOR, STORE, AUDITOR)) {
                assertEquals(List.of(Quality.RELEASED, Quality.QUARANTINED), station.ask(reader, Inspecting.class,
                        desk -> desk.history(lot.code(), Page.FIRST)).items().stream().map(Inspection::result).toList());
            }
            assertEquals(3, station.ask(INSPECTOR, Inspecting.class, desk -> desk.ofDay(Optional.empty(), Page.FIRST)).items().size());
            station.day.setTo(Station.MORNING.plusDays(1));
            assertTrue(station.ask(INSPECTOR, Inspecting.class, desk -> desk.ofDay(Optional.empty(), Page.FIRST)).items().isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource
    void refuses_what_makes_no_sense(Database database) {
        try (Station station = new Station(database)) {
            Lot lot = station.graded(5_000);
            assertEquals(List.of("method required", "result inspection_result", "reportNumber too_long"), station.invalid(INSPECTOR, Inspecting.class,
                    desk -> desk.inspect(UUID.randomUUID(), new InspectionSheet(lot.code(), " ", Quality.UNTESTED,
                            Optional.of("9".repeat(61)), Optional.empty()))));
            assertEquals(List.of("method control"), station.invalid(INSPECTOR, Inspecting.class,
                    desk -> desk.inspect(UUID.randomUUID(), new InspectionSheet(lot.code(), "速\u0000测", Quality.RELEASED,
                            Optional.empty(), Optional.empty()))));
            assertEquals(List.of("lot lot_unknown"), station.invalid(INSPECTOR, Inspecting.class,
                    desk -> desk.inspect(UUID.randomUUID(), new InspectionSheet(new LotCode("NOSUCHLABEL"), "速测", Quality.RELEASED,
                            Optional.empty(), Optional.empty()))));
            SortingRun undone = station.sorted(Station.sheet(station.basket(1_000), 1_000, "1", 1_000));
            station.ask(OPERATOR, Sorting.class, desk -> desk.reverse(undone.uuid(), "称错了"));
            station.refused(Reason.LOT_NOT_HERE, INSPECTOR, Inspecting.class,
                    desk -> desk.inspect(UUID.randomUUID(), found(station.lot(undone.outputs().get(0).lotCode()), Quality.RELEASED)));
            assertEquals(0, station.day.number("select count(*) from inspection"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_the_word_of_the_countys_inspector_alone(Database database) {
        try (Station station = new Station(database)) {
            Lot lot = station.graded(5_000);
            var stranger = Callers.at(Callers.OTHER_COUNTY, Role.INSPECTOR);
            for (var other : List.of(OPERATOR, NEIGHBOUR, STORE, AUDITOR, stranger)) {
                station.refused(Reason.NOT_ALLOWED, other, Inspecting.class,
                        desk -> desk.inspect(UUID.randomUUID(), found(lot, Quality.RELEASED)));
            }
            assertEquals(Quality.UNTESTED, station.lot(lot).quality());
            for (var other : List.of(NEIGHBOUR, stranger)) {
                station.refused(Reason.NOT_ALLOWED, other, Inspecting.class, desk -> desk.history(lot.code(), Page.FIRST));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void says_once_what_is_sent_twice(Database database) throws InterruptedException {
        try (Station station = new Station(database)) {
            Lot lot = station.graded(5_000);
            UUID uuid = UUID.randomUUID();
            List<Future<Inspection>> answers = Station.atOnce(6,
                    i -> () -> station.ask(INSPECTOR, Inspecting.class, desk -> desk.inspect(uuid, found(lot, Quality.RELEASED))));
            for (Future<Inspection> answer : answers) {
                Object outcome = Station.outcome(answer);
                assertTrue(outcome instanceof Inspection, () -> "lost: " + outcome);
            }
            assertEquals(1, station.day.number("select count(*) from inspection"));
            station.refused(Reason.ID_REUSED, INSPECTOR, Inspecting.class, desk -> desk.inspect(uuid, found(lot, Quality.REJECTED)));
        }
    }
}
