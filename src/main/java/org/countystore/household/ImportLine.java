package org.countystore.household;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.countystore.household.ImportReport.Mistake;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Texts;

/** One line of an import: gives its cells as what they mean and notes each one that means nothing. */
class ImportLine {
    private static final Set<String> YES = Set.of("是", "y", "yes", "true", "1", "√");
    private static final Set<String> NO = Set.of("", "否", "n", "no", "false", "0");
    private static final LocalDate FIRST_DAY_OF_SPREADSHEETS = LocalDate.of(1899, 12, 30);
    private final TableFile.Line line;
    private final Map<Heading, Integer> columns;
    private final List<String> headings;
    private final List<Mistake> mistakes;
    private final Set<Heading> blamed = EnumSet.noneOf(Heading.class);

    ImportLine(TableFile.Line line, Map<Heading, Integer> columns, List<String> headings, List<Mistake> mistakes) {
        this.line = line;
        this.columns = columns;
        this.headings = headings;
        this.mistakes = mistakes;
    }

    int number() {
        return line.number();
    }

    String text(Heading heading) {
        Integer column = columns.get(heading);
        return column == null || column >= line.cells().size() ? "" : line.cells().get(column);
    }

    Optional<String> given(Heading heading) {
        return Optional.of(text(heading)).filter(text -> !text.isEmpty());
    }

    boolean yes(Heading heading) {
        String text = text(heading).toLowerCase(Locale.ROOT);
        if (!YES.contains(text) && !NO.contains(text)) {
            wrong(heading, "yes_or_no");
        }
        return YES.contains(text);
    }

    int number(Heading heading, int otherwise) {
        try {
            return given(heading).map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException e) {
            wrong(heading, "whole_number");
            return otherwise;
        }
    }

    /** One of a set of words, in Chinese, English, or as the API names it. */
    <E extends Enum<E>> Optional<E> word(Heading heading, E[] all, Function<E, String> key) {
        Optional<String> text = given(heading);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        for (E each : all) {
            if (text.get().equalsIgnoreCase(each.name()) || text.get().equals(Texts.of(Locale.SIMPLIFIED_CHINESE, key.apply(each)))
                    || text.get().equalsIgnoreCase(Texts.of(Locale.ENGLISH, key.apply(each)))) {
                return Optional.of(each);
            }
        }
        wrong(heading, "unknown_word", text.get());
        return Optional.empty();
    }

    /** 2015-06-01, 20150601, 2015/6/1, or the number a spreadsheet keeps for a day. */
    Optional<LocalDate> day(Heading heading) {
        return given(heading).flatMap(text -> {
            try {
                if (text.matches("\\d{1,6}")) {
                    return Optional.of(FIRST_DAY_OF_SPREADSHEETS.plusDays(Long.parseLong(text)));
                }
                return Optional.of(text.matches("\\d{8}") ? LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE)
                        : LocalDate.parse(text.replace('/', '-').replace('.', '-'), DateTimeFormatter.ofPattern("uuuu-M-d")));
            } catch (DateTimeException e) {
                wrong(heading, "day");
                return Optional.empty();
            }
        });
    }

    /** What refuses its cell is noted there. */
    <T> Optional<T> read(Heading heading, Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (Refused refused) {
            note(refused, heading);
            return Optional.empty();
        }
    }

    /** Notes each field of the refusal at its column, others at the one given. */
    void note(Refused refused, Heading otherwise) {
        if (refused.errors().isEmpty()) {
            wrong(otherwise, refused.reason().name(), refused.facts().toArray());
        }
        refused.errors().forEach(error -> wrong(Heading.of(error.field()).orElse(otherwise), error.code(), error.facts().toArray()));
    }

    /** A cell is blamed once: what it lacks because it could not be read is no second mistake. */
    void wrong(Heading heading, String code, Object... facts) {
        if (!blamed.add(heading)) {
            return;
        }
        Integer column = columns.get(heading);
        mistakes.add(new Mistake(line.number(), column == null ? heading.in(Locale.SIMPLIFIED_CHINESE) : headings.get(column), code,
                List.of(facts)));
    }
}
