package org.countystore.app.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.countystore.kernel.GradeCode;
import org.countystore.kernel.Money;
import org.countystore.kernel.ProduceCode;
import org.countystore.produce.Indicator;
import org.countystore.produce.KeepingStandards;
import org.countystore.produce.Measure;
import org.countystore.produce.Premium;
import org.countystore.produce.SettingPremiums;
import org.countystore.produce.StandardSheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The standards that stations grade by, as far as they are publicly known; none is confirmed, because the county has not looked at
 * them. And what the first grade of some kinds is worth on top; invented, and young, so that its slips still wait for their money.
 */
@ApplicationScoped
public class SampleStandards {
    private static final int INDICATOR = 5;
    private static final int FIRST_LIMIT = 9;
    private static final int PREMIUM_DAYS = 5;
    /** Fen for a kilogram. */
    private static final SortedMap<String, Long> PREMIUMS = new TreeMap<>(Map.of("chestnut", 40L, "walnut", 80L, "shiitake", 300L));
    @Inject
    SampleCast cast;
    @Inject
    SampleCalendar calendar;
    @Inject
    SettingPremiums premiums;
    @Inject
    KeepingStandards standards;

    void load(SampleNames names) {
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        read().forEach(cells -> sheets.computeIfAbsent(cells.get(0) + cells.get(1), sheet -> new ArrayList<>()).add(cells));
        cast.as("store", () -> {
            sheets.values().forEach(rows -> cast.together(() -> standards.write(names.uuid(), sheet(rows))));
            PREMIUMS.forEach((kind, fen) -> cast.together(() -> premiums.set(names.uuid(), new Premium.Sheet(new ProduceCode(kind),
                    new GradeCode("1"), SampleCast.COUNTY, new Money(fen), calendar.realToday().minusDays(PREMIUM_DAYS)))));
            return null;
        });
    }

    private static StandardSheet sheet(List<List<String>> rows) {
        List<String> head = rows.get(0);
        return new StandardSheet(new ProduceCode(head.get(0)), head.get(1), head.get(2), LocalDate.parse(head.get(3)), Optional.empty(),
                head.get(4), rows.stream().filter(cells -> !cells.get(INDICATOR).isEmpty()).map(SampleStandards::line).toList());
    }

    private static StandardSheet.Line line(List<String> cells) {
        SortedMap<GradeCode, Measure> limits = new TreeMap<>();
        for (int i = 0; i < 3; i++) {
            limits.put(new GradeCode(Integer.toString(i + 1)), new Measure(Long.parseLong(cells.get(FIRST_LIMIT + i))));
        }
        return new StandardSheet.Line(cells.get(INDICATOR), cells.get(INDICATOR + 1), cells.get(INDICATOR + 2),
                Indicator.Bound.valueOf(cells.get(INDICATOR + 3)), limits);
    }

    private static List<List<String>> read() {
        try (InputStream file = SampleStandards.class.getResourceAsStream("/data/sample/standards.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(line -> List.of(line.split(";", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
