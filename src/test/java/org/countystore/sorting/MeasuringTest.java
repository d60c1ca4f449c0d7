package org.countystore.sorting;

import static org.countystore.sorting.Station.CHESTNUT;
import static org.countystore.sorting.Station.OPERATOR;
import static org.countystore.sorting.Station.STORE;
import static org.countystore.sorting.Station.TOWN;
import static org.countystore.sorting.Station.WALNUT;
import static org.countystore.sorting.Station.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import org.countystore.kernel.GradeCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Weight;
import org.countystore.lot.Lot;
import org.countystore.produce.GradeStandard;
import org.countystore.produce.Indicator;
import org.countystore.produce.KeepingStandards;
import org.countystore.produce.Measure;
import org.countystore.produce.StandardSheet;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A heap that is measured by a standard")
class MeasuringTest {
    private static final LocalDate TODAY = Station.MORNING.toLocalDate();

    static GradeStandard standard(Station station, ProduceCode produce, String edition, LocalDate from) {
        Map<GradeCode, Measure> diameters = produce.equals(WALNUT) ? Map.of(new GradeCode("1"), new Measure(30_000))
                : Map.of(new GradeCode("1"), new Measure(30_000), new GradeCode("2"), new Measure(28_000));
        return station.ask(STORE, KeepingStandards.class, desk -> desk.write(UUID.randomUUID(), new StandardSheet(produce, "GB/T 22346",
                edition, from, Optional.empty(), "", List.of(
                        new StandardSheet.Line("横径", "Diameter", "mm", Indicator.Bound.AT_LEAST, diameters),
                        new StandardSheet.Line("水分", "Water", "%", Indicator.Bound.AT_MOST, Map.of(new GradeCode("1"), new Measure(7_500)))))));
    }

    private static SortingSheet.Output heap(String grade, long grams, long diameter, long water, String reason) {
        SortedMap<Integer, Measure> values = new TreeMap<>(Map.of(0, new Measure(diameter), 1, new Measure(water)));
        return new SortingSheet.Output(new GradeCode(grade), new Weight(grams), values, Optional.ofNullable(reason));
    }

    private static SortingSheet sheet(Lot lot, Optional<GradeStandard> standard, SortingSheet.Output... heaps) {
        long out = List.of(heaps).stream().mapToLong(heap -> heap.weight().grams()).sum();
        return new SortingSheet(TOWN, List.of(in(lot, out)), List.of(heaps), Weight.ZERO, Optional.empty(),
                standard.map(GradeStandard::uuid));
    }

    @ParameterizedTest
    @EnumSource
    void keeps_the_edition_the_values_the_proposal_and_the_decision(Database database) {
        try (Station station = new Station(database)) {
            GradeStandard by = standard(station, CHESTNUT, "2023", TODAY.minusYears(2));
            SortingRun written = station.sorted(sheet(station.basket(10_000), Optional.of(by), heap("1", 4_000, 31_250, 7_000, null),
                    heap("1", 1_000, 29_000, 7_000, "大小匀,色泽好"), Station.out("2", 2_000), heap("3", 3_000, 20_000, 9_000, "白说的")));
            standard(station, CHESTNUT, "2026", TODAY);
            SortingRun run = station.ask(Station.AUDITOR, Sorting.class, desk -> desk.run(written.uuid()));
            assertEquals(Optional.of("GB/T 22346-2023"), run.standard());
            assertEquals(List.of("1", "2", "", "3"), run.outputs().stream()
                    .map(output -> output.proposed().map(GradeCode::value).orElse("")).toList());
            assertEquals(Optional.of("大小匀,色泽好"), run.outputs().get(1).gradeReason());
            assertEquals(Optional.empty(), run.outputs().get(3).gradeReason());
            assertEquals(List.of("横径 31.25 mm", "水分 7 %"), run.measurements(0).stream()
                    .map(each -> each.name() + " " + each.value() + " " + each.unit()).toList());
            assertEquals(List.of(), run.measurements(2));
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_given_another_grade_than_proposed_only_with_a_reason(Database database) {
        try (Station station = new Station(database)) {
            Optional<GradeStandard> by = Optional.of(standard(station, CHESTNUT, "2023", TODAY));
            Lot lot = station.basket(1_000);
            station.refused(Reason.GRADE_NEEDS_REASON, OPERATOR, Sorting.class,
                    desk -> desk.sort(UUID.randomUUID(), sheet(lot, by, heap("1", 1_000, 28_500, 7_000, null))));
            station.refused(Reason.GRADE_NEEDS_REASON, OPERATOR, Sorting.class,
                    desk -> desk.sort(UUID.randomUUID(), sheet(lot, by, heap("2", 1_000, 31_000, 7_000, null))));
            assertEquals(List.of("outputs[0].gradeReason required"), station.invalid(OPERATOR, Sorting.class,
                    desk -> desk.sort(UUID.randomUUID(), sheet(lot, by, heap("2", 1_000, 31_000, 7_000, " ")))));
            assertEquals(1_000, station.lot(lot).remaining().grams());
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_not_judged_by_a_standard_that_is_over_has_not_begun_or_is_of_another_kind(Database database) {
        try (Station station = new Station(database)) {
            GradeStandard old = standard(station, CHESTNUT, "2017", TODAY.minusYears(9));
            standard(station, CHESTNUT, "2023", TODAY);
            GradeStandard coming = standard(station, CHESTNUT, "2027", TODAY.plusDays(1));
            GradeStandard walnuts = standard(station, WALNUT, "2021", TODAY);
            Lot lot = station.basket(1_000);
            SortingSheet.Output heap = heap("1", 1_000, 31_000, 7_000, null);
            station.refused(Reason.STANDARD_EXPIRED, OPERATOR, Sorting.class,
                    desk -> desk.sort(UUID.randomUUID(), sheet(lot, Optional.of(old), heap)));
            assertEquals(List.of("standard standard_not_yet"), station.invalid(OPERATOR, Sorting.class,
                    desk -> desk.sort(UUID.randomUUID(), sheet(lot, Optional.of(coming), heap))));
            assertEquals(List.of("standard standard_of_the_kind"), station.invalid(OPERATOR, Sorting.class,
                    desk -> desk.sort(UUID.randomUUID(), sheet(lot, Optional.of(walnuts), heap))));
            assertEquals(List.of("standard measured_by_which"), station.invalid(OPERATOR, Sorting.class,
                    desk -> desk.sort(UUID.randomUUID(), sheet(lot, Optional.empty(), heap))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_measured_whole_or_not_at_all(Database database) {
        try (Station station = new Station(database)) {
            GradeStandard by = standard(station, CHESTNUT, "2023", TODAY);
            Lot lot = station.basket(1_000);
            SortingSheet.Output half = new SortingSheet.Output(new GradeCode("1"), new Weight(1_000),
                    new TreeMap<>(Map.of(0, new Measure(31_000))), Optional.empty());
            assertEquals(List.of("outputs[0].measurements not_measured"), station.invalid(OPERATOR, Sorting.class,
                    desk -> desk.sort(UUID.randomUUID(), sheet(lot, Optional.of(by), half))));
            SortingRun byEye = station.sorted(sheet(lot, Optional.of(by), Station.out("3", 1_000)));
            assertEquals(Optional.empty(), byEye.outputs().get(0).proposed());
        }
    }
}
