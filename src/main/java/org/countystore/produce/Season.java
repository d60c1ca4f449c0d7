package org.countystore.produce;

import java.time.Month;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The months in which a kind comes fresh from the field or is newly made; none for what is there all the year alike, such as
 * eggs, which is never called in season.
 */
public record Season(List<Month> months) {
    /** All the year alike. */
    public static final Season NONE = new Season(List.of());
    private static final String YES = "1";
    private static final String NO = "0";

    public Season {
        months = months.stream().distinct().sorted().toList();
    }

    public static Season of(Collection<Integer> months) {
        return new Season(months.stream().map(Month::of).toList());
    }

    static Season ofText(String text) {
        return new Season(Arrays.stream(Month.values()).filter(month -> text.startsWith(YES, month.ordinal())).toList());
    }

    /** One sign a month. */
    String text() {
        return Arrays.stream(Month.values()).map(month -> has(month) ? YES : NO).collect(Collectors.joining());
    }

    /** What the text of a kind in season looks like to {@code like}. */
    static String pattern(Month month) {
        return "_".repeat(month.ordinal()) + YES + "%";
    }

    public boolean has(Month month) {
        return months.contains(month);
    }
}
