package org.countystore.produce;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.countystore.kernel.Fields;
import org.countystore.kernel.GradeCode;
import org.countystore.kernel.ProduceCode;

/**
 * What somebody writes down of a standard.
 *
 * @param name    such as GB/T 22346
 * @param edition such as 2023
 * @param until   the last day on which it may be used, if it ends by itself; a later edition ends it anyway
 * @param note    where the limits come from; may be empty
 */
public record StandardSheet(ProduceCode produce, String name, String edition, LocalDate from, Optional<LocalDate> until, String note,
        List<Line> indicators) {
    static final Measure LARGEST = new Measure(1_000_000_000);
    static final Measure NOTHING = new Measure(0);
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_EDITION = 20;
    private static final int LONGEST_NOTE = 200;
    private static final int MOST_INDICATORS = 20;

    /** @throws org.countystore.kernel.Refused INVALID with all fields that make no sense */
    void check(List<GradeCode> bestFirst) {
        Fields fields = new Fields().text(name, LONGEST_NAME, "name").text(edition, LONGEST_EDITION, "edition")
                .must(from != null, "from", "required")
                .must(from == null || until.isEmpty() || !until.get().isBefore(from), "until", "ends_before_it_begins")
                .must(note != null && note.length() <= LONGEST_NOTE, "note", "too_long", LONGEST_NOTE)
                .between(indicators.size(), 0, MOST_INDICATORS, "indicators");
        Set<String> names = new HashSet<>();
        for (int i = 0; i < indicators.size(); i++) {
            String field = "indicators[" + i + "]";
            indicators.get(i).check(fields, field, bestFirst);
            fields.must(names.add(indicators.get(i).name), field + ".name", "indicator_twice");
        }
        fields.orRefuse();
    }

    /** @param limits by grade; at least one, none stricter than that of a better grade */
    public record Line(String name, String nameEn, String unit, Indicator.Bound bound, Map<GradeCode, Measure> limits) {
        void check(Fields fields, String field, List<GradeCode> bestFirst) {
            fields.text(name, 40, field + ".name").text(nameEn, 60, field + ".nameEn").text(unit, 12, field + ".unit")
                    .must(bound != null, field + ".bound", "required").must(!limits.isEmpty(), field + ".limits", "required")
                    .must(bestFirst.containsAll(limits.keySet()), field + ".limits", "grade_of_the_kind");
            limits.values().forEach(limit -> fields.between(limit, NOTHING, LARGEST, field + ".limits"));
            fields.must(bound == null || Indicator.isInOrder(bound, limits, bestFirst), field + ".limits", "limits_in_order");
        }
    }
}
