package org.countystore.produce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.GradeCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Refused;
import org.countystore.produce.Indicator.Bound;
import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

@Label("A grade standard")
class GradeStandardTest {
    private static final List<GradeCode> GRADES = List.of(new GradeCode("1"), new GradeCode("2"), new GradeCode("3"));
    private static final GradeStandard WALNUT = standard(line("横径", Bound.AT_LEAST, 30_000, 28_000, 26_000),
            line("水分", Bound.AT_MOST, 7_000, 8_000, 8_000));

    static StandardSheet.Line line(String name, Bound bound, long first, long second, long third) {
        return new StandardSheet.Line(name, name, "mm", bound, Map.of(GRADES.get(0), new Measure(first), GRADES.get(1), new Measure(second),
                GRADES.get(2), new Measure(third)));
    }

    static StandardSheet sheet(StandardSheet.Line... lines) {
        return new StandardSheet(new ProduceCode("walnut"), "GB/T 20398", "2021", LocalDate.of(2021, 12, 1), Optional.empty(), "",
                List.of(lines));
    }

    private static GradeStandard standard(StandardSheet.Line... lines) {
        return new GradeStandard(UUID.randomUUID(), sheet(lines), "store", LocalDateTime.of(2026, 11, 21, 9, 0));
    }

    private static Optional<GradeCode> proposed(long diameter, long water) {
        return WALNUT.proposed(GRADES, Map.of(0, new Measure(diameter), 1, new Measure(water)));
    }

    @Test
    void proposes_the_best_grade_whose_limits_are_all_kept_to_the_thousandth() {
        assertEquals(Optional.of(GRADES.get(0)), proposed(30_000, 7_000));
        assertEquals(Optional.of(GRADES.get(1)), proposed(29_999, 7_000));
        assertEquals(Optional.of(GRADES.get(1)), proposed(31_000, 7_001));
        assertEquals(Optional.of(GRADES.get(2)), proposed(27_999, 1_000));
        assertEquals(Optional.empty(), proposed(25_999, 1_000));
        assertEquals(Optional.empty(), proposed(40_000, 8_001));
    }

    @Property
    void proposes_a_grade_that_the_values_keep_and_none_that_is_worse_than_need_be(@ForAll @LongRange(min = 20_000, max = 40_000) long diameter,
            @ForAll @LongRange(max = 12_000) long water) {
        int chosen = proposed(diameter, water).map(GRADES::indexOf).orElse(GRADES.size());
        for (int i = 0; i < GRADES.size(); i++) {
            GradeCode grade = GRADES.get(i);
            boolean keeps = WALNUT.indicators().get(0).allows(grade, new Measure(diameter))
                    && WALNUT.indicators().get(1).allows(grade, new Measure(water));
            assertTrue(i < chosen ? !keeps : i > chosen || keeps, grade + " for " + diameter + ", " + water);
        }
    }

    @Property
    void never_proposes_worse_for_better_values(@ForAll @LongRange(min = 20_000, max = 40_000) long diameter,
            @ForAll @LongRange(max = 12_000) long water, @ForAll @LongRange(max = 5_000) long better) {
        int before = proposed(diameter, water).map(GRADES::indexOf).orElse(GRADES.size());
        int after = proposed(diameter + better, Math.max(0, water - better)).map(GRADES::indexOf).orElse(GRADES.size());
        assertTrue(after <= before);
    }

    @Test
    void proposes_nothing_for_a_grade_of_which_something_was_not_measured() {
        assertEquals(Optional.empty(), WALNUT.proposed(GRADES, Map.of(0, new Measure(40_000))));
        Refused missing = assertThrows(Refused.class, () -> WALNUT.mustFit(Map.of(0, new Measure(1)), "measurements"));
        assertEquals("not_measured", missing.errors().get(0).code());
        assertThrows(Refused.class, () -> WALNUT.mustFit(Map.of(0, new Measure(1), 1, new Measure(1), 2, new Measure(1)), "measurements"));
        assertThrows(Refused.class, () -> WALNUT.mustFit(Map.of(0, new Measure(-1), 1, new Measure(1)), "measurements"));
    }

    @Test
    void names_every_field_of_its_sheet_that_makes_no_sense() {
        StandardSheet.Line wrongWay = line("横径", Bound.AT_LEAST, 26_000, 28_000, 30_000);
        StandardSheet.Line foreign = new StandardSheet.Line("", "x", "mm", null, Map.of(new GradeCode("9"), new Measure(-1)));
        StandardSheet nonsense = new StandardSheet(new ProduceCode("walnut"), " ", "x".repeat(21), LocalDate.of(2026, 1, 2),
                Optional.of(LocalDate.of(2026, 1, 1)), "", List.of(wrongWay, wrongWay, foreign));
        assertEquals(List.of("name required", "edition too_long", "until ends_before_it_begins", "indicators[0].limits limits_in_order",
                "indicators[1].limits limits_in_order", "indicators[1].name indicator_twice", "indicators[2].name required",
                "indicators[2].bound required", "indicators[2].limits grade_of_the_kind", "indicators[2].limits between"),
                assertThrows(Refused.class, () -> nonsense.check(GRADES)).errors().stream()
                        .map(error -> error.field() + " " + error.code()).toList());
    }
}
