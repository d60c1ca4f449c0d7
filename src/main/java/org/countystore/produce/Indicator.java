package org.countystore.produce;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

import org.countystore.kernel.GradeCode;

/**
 * One thing that is measured, and how good it must be for each grade; a grade without a limit takes any value.
 *
 * @param no   its place in the standard, from 0; measurements name it by this
 * @param unit such as mm, g or %
 */
public record Indicator(int no, String name, String nameEn, String unit, Bound bound, SortedMap<GradeCode, Measure> limits) {
    /** On which side of its limit a value is good. */
    public enum Bound {
        AT_LEAST, AT_MOST;

        boolean isKept(Measure value, Measure limit) {
            return this == AT_LEAST ? value.compareTo(limit) >= 0 : value.compareTo(limit) <= 0;
        }
    }

    public Optional<Measure> limit(GradeCode grade) {
        return Optional.ofNullable(limits.get(grade));
    }

    /** Whether so good a value is good enough for the grade. */
    boolean allows(GradeCode grade, Measure value) {
        return limit(grade).map(limit -> bound.isKept(value, limit)).orElse(true);
    }

    /** Whether no grade asks for less than one that is worse than it. */
    static boolean isInOrder(Bound bound, Map<GradeCode, Measure> limits, List<GradeCode> bestFirst) {
        List<Measure> sizes = bestFirst.stream().filter(limits::containsKey).map(limits::get).toList();
        for (int i = 1; i < sizes.size(); i++) {
            if (!bound.isKept(sizes.get(i - 1), sizes.get(i))) {
                return false;
            }
        }
        return true;
    }

    StandardSheet.Line line() {
        return new StandardSheet.Line(name, nameEn, unit, bound, limits);
    }
}
