package org.countystore.sorting;

import static org.countystore.sorting.Station.INSPECTOR;
import static org.countystore.sorting.Station.NEIGHBOUR;
import static org.countystore.sorting.Station.OPERATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.GradeCode;
import org.countystore.kernel.Page;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Weight;
import org.countystore.lot.Lot;
import org.countystore.lot.LotState;
import org.countystore.lot.Quality;
import org.countystore.sorting.Disposal.Kind;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A rejected lot")
class DisposingTest {
    private static Disposal.Sheet sheet(Lot lot, Kind kind, long grams, String grade) {
        return new Disposal.Sheet(lot.code(), kind, new Weight(grams), Optional.ofNullable(grade).map(GradeCode::new), "镇站后院,村监委在场");
    }

    private static Disposal done(Station station, Disposal.Sheet sheet) {
        return station.ask(OPERATOR, Disposing.class, desk -> desk.dispose(UUID.randomUUID(), sheet));
    }

    /** Six parts of household 1 and four of household 2. */
    private static Lot rejected(Station station, long grams) {
        SortingRun run = station.sorted(Station.sheet(List.of(
                Station.in(station.basket(1, Station.CHESTNUT, grams * 6 / 10, Station.TOWN), grams * 6 / 10),
                Station.in(station.basket(2, Station.CHESTNUT, grams * 4 / 10, Station.TOWN), grams * 4 / 10)),
                List.of(Station.out("1", grams)), 0));
        Lot lot = station.lot(run.outputs().get(0).lotCode());
        station.inspected(lot, Quality.REJECTED);
        return station.lot(lot);
    }

    @ParameterizedTest
    @EnumSource
    void is_given_back_destroyed_or_given_a_lower_grade_to_the_gram(Database database) {
        try (Station station = new Station(database)) {
            Lot lot = rejected(station, 10_000);
            Disposal back = done(station, sheet(lot, Kind.RETURNED, 5_000, null));
            done(station, sheet(lot, Kind.DESTROYED, 2_000, null));
            Disposal lowered = done(station, sheet(lot, Kind.DOWNGRADED, 3_000, "3"));
            assertEquals(LotState.USED_UP, station.lot(lot).state());
            assertEquals(List.of(3_000L, 2_000L), station.ask(OPERATOR, Disposing.class, desk -> desk.parts(back.uuid())).stream()
                    .map(part -> part.weight().grams()).toList());
            Lot made = station.lot(lowered.made().orElseThrow());
            assertEquals(new GradeCode("3"), made.grade());
            assertEquals(Quality.UNTESTED, made.quality());
            assertEquals(3, station.ask(Station.AUDITOR, Disposing.class, desk -> desk.of(lot.code(), Page.FIRST)).items().size());
            assertEquals(List.of(made.code()), station.ask(OPERATOR, KeepingStation.class,
                    desk -> desk.lots(Station.TOWN, LotFilter.all(Stage.TO_INSPECT), Page.FIRST)).items().stream()
                    .map(card -> card.lot().code()).toList());
            assertEquals(0, station.day.number("select count(*) from transfer"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void that_was_lowered_does_not_rise_again_however_often_it_is_sorted(Database database) {
        try (Station station = new Station(database)) {
            Lot lot = rejected(station, 10_000);
            Lot lowered = station.lot(done(station, sheet(lot, Kind.DOWNGRADED, 10_000, "2")).made().orElseThrow());
            assertEquals("outputs[0].grade", station.refusal(OPERATOR, Sorting.class, desk -> desk.sort(UUID.randomUUID(),
                    Station.sheet(List.of(Station.in(lowered, 10_000)), List.of(Station.out("1", 10_000)), 0))).errors().get(0).field());
            SortingRun again = station.sorted(Station.sheet(List.of(Station.in(lowered, 10_000)),
                    List.of(Station.out("2", 6_000), Station.out("3", 4_000)), 0));
            Lot second = station.lot(again.outputs().get(0).lotCode());
            station.refused(Reason.INVALID, OPERATOR, Sorting.class, desk -> desk.sort(UUID.randomUUID(),
                    Station.sheet(List.of(Station.in(second, 6_000)), List.of(Station.out("1", 6_000)), 0)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_done_away_with_once_however_often_it_is_asked_and_never_beyond_what_is_left(Database database) {
        try (Station station = new Station(database)) {
            Lot lot = rejected(station, 10_000);
            UUID uuid = UUID.randomUUID();
            for (int i = 0; i < 2; i++) {
                station.ask(OPERATOR, Disposing.class, desk -> desk.dispose(uuid, sheet(lot, Kind.DESTROYED, 6_000, null)));
            }
            assertEquals(4_000, station.lot(lot).remaining().grams());
            station.refused(Reason.NOT_ENOUGH_GRAMS, OPERATOR, Disposing.class,
                    desk -> desk.dispose(UUID.randomUUID(), sheet(lot, Kind.DESTROYED, 4_001, null)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void alone_is_done_away_with_and_only_by_the_operator_of_its_station(Database database) {
        try (Station station = new Station(database)) {
            Lot held = station.graded(1_000);
            station.inspected(held, Quality.QUARANTINED);
            station.refused(Reason.NOT_REJECTED, OPERATOR, Disposing.class,
                    desk -> desk.dispose(UUID.randomUUID(), sheet(held, Kind.DESTROYED, 500, null)));
            Lot lot = rejected(station, 1_000);
            for (var other : List.of(NEIGHBOUR, INSPECTOR, Station.AUDITOR, Station.CLERK)) {
                station.refused(Reason.NOT_ALLOWED, other, Disposing.class,
                        desk -> desk.dispose(UUID.randomUUID(), sheet(lot, Kind.DESTROYED, 500, null)));
            }
            station.refused(Reason.NOT_ALLOWED, NEIGHBOUR, Disposing.class, desk -> desk.of(lot.code(), Page.FIRST));
            station.refused(Reason.NOT_SIGNED_IN, Callers.nobody(), Disposing.class, desk -> desk.of(lot.code(), Page.FIRST));
        }
    }

    @ParameterizedTest
    @EnumSource
    void gets_a_grade_below_its_own_and_a_sheet_that_makes_sense(Database database) {
        try (Station station = new Station(database)) {
            Lot lot = rejected(station, 1_000);
            assertEquals(List.of("grade lower_grade"), station.invalid(OPERATOR, Disposing.class,
                    desk -> desk.dispose(UUID.randomUUID(), sheet(lot, Kind.DOWNGRADED, 500, "1"))));
            assertEquals(List.of("grade required"), station.invalid(OPERATOR, Disposing.class,
                    desk -> desk.dispose(UUID.randomUUID(), sheet(lot, Kind.DOWNGRADED, 500, null))));
            assertEquals(List.of("grade no_grade"), station.invalid(OPERATOR, Disposing.class,
                    desk -> desk.dispose(UUID.randomUUID(), sheet(lot, Kind.RETURNED, 500, "2"))));
            assertEquals(List.of("kind required", "grams above_zero", "reason required"), station.invalid(OPERATOR, Disposing.class,
                    desk -> desk.dispose(UUID.randomUUID(), new Disposal.Sheet(lot.code(), null, Weight.ZERO, Optional.empty(), " "))));
            station.refused(Reason.GRADE_UNKNOWN, OPERATOR, Disposing.class,
                    desk -> desk.dispose(UUID.randomUUID(), sheet(lot, Kind.DOWNGRADED, 500, "9")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void that_is_packed_goes_in_whole_packs(Database database) {
        try (Station station = new Station(database)) {
            Lot packs = station.lot(station.packed(station.released(5_000), 10).lotCode());
            station.inspected(packs, Quality.REJECTED);
            assertEquals(List.of("grams whole_packs"), station.invalid(OPERATOR, Disposing.class,
                    desk -> desk.dispose(UUID.randomUUID(), sheet(packs, Kind.DESTROYED, 750, null))));
            station.refused(Reason.LOT_NOT_FREE, OPERATOR, Disposing.class,
                    desk -> desk.dispose(UUID.randomUUID(), sheet(packs, Kind.DOWNGRADED, 500, "3")));
            done(station, sheet(packs, Kind.DESTROYED, 1_500, null));
            assertEquals(7, station.lot(packs).packsLeft());
        }
    }
}
