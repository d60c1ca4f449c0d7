package org.countystore.review.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.countystore.kernel.Texts;
import org.countystore.review.Fairness;
import org.countystore.review.Interval;

/** The figures for a spreadsheet, in the reader's language. */
record FairnessLines(String place, Locale locale) {
    List<String> of(Fairness found) {
        List<String> lines = new ArrayList<>();
        lines.add(line(Stream.of("place", "what", "who", "cases", "figure", "low", "high", "remark").map(key -> t("csv." + key))));
        found.classes().forEach(row -> lines.add(line("classes", Texts.of(locale, "subclass." + row.subclass()), row.points(), found.asks(row.points()))));
        found.groups().forEach(row -> lines.add(line("groups", row.head().orElse(t("no_group")), row.points(), found.asks(row.points()))));
        found.reviewers().forEach(row -> {
            lines.add(line("given", row.name(), row.given(), false));
            lines.add(line("above", row.name(), row.apart(), row.asks()));
            lines.add(line("agreed", row.name(), row.agreed(), false));
        });
        lines.add(line("equal", "", found.equal(), false));
        return lines;
    }

    private String line(String what, String who, Interval figure, boolean asks) {
        boolean shown = figure.isShown();
        return line(Stream.of(place, t(what), plain(who), Long.toString(figure.cases()), shown ? number(figure.figure()) : "",
                shown ? number(figure.low()) : "", shown ? number(figure.high()) : "", shown ? asks ? t("ask") : "" : t("few")));
    }

    private static String line(Stream<String> cells) {
        return cells.map(cell -> '"' + cell.replace("\"", "\"\"") + '"').collect(Collectors.joining(","));
    }

    /** What a spreadsheet would take for a formula gets a quote before it. */
    private static String plain(String name) {
        return name.matches("[=+@\\-].*") ? "'" + name : name;
    }

    private static String number(double figure) {
        return String.format(Locale.ROOT, "%.3f", figure);
    }

    private String t(String key, Object... facts) {
        return Texts.of(locale, "review.fairness." + key, facts);
    }
}
