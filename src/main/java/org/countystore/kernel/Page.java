package org.countystore.kernel;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list, by keyset: at most {@code size} rows that come after a row already seen.
 *
 * @param after what {@link Listed#next()} said last time; empty for the first page
 * @param size  1 to 200
 */
public record Page(Optional<String> after, int size) {
    public static final int LARGEST = 200;
    public static final Page FIRST = new Page(Optional.empty(), 50);

    public Page {
        if (size < 1 || size > LARGEST) {
            throw Refused.invalid("size", "between", 1, LARGEST);
        }
    }

    public static Page of(int size) {
        return new Page(Optional.empty(), size);
    }

    /** The row after which to go on where rows are told apart by number; 0 for the first page. */
    public long afterNumber() {
        try {
            return after.map(Long::parseLong).orElse(0L);
        } catch (NumberFormatException e) {
            throw Refused.invalid("after", "page_mark");
        }
    }

    /** The same where the newest come first: all rows lie below it on the first page. */
    public long beforeNumber() {
        return after.isEmpty() ? Long.MAX_VALUE : afterNumber();
    }

    /** The row after which to go on where rows are told apart by text; empty text for the first page. */
    public String afterText() {
        return after.orElse("");
    }

    /** Ask the database for one more than a page, so that it is known whether a next one exists. */
    public int sizeAndOne() {
        return size + 1;
    }

    /** Cuts the one row too many, if it came, and remembers where to go on. */
    public <T> Listed<T> cut(List<T> rows, Function<T, Object> mark) {
        if (rows.size() <= size) {
            return new Listed<>(List.copyOf(rows), Optional.empty());
        }
        List<T> items = List.copyOf(rows.subList(0, size));
        return new Listed<>(items, Optional.of(mark.apply(items.get(size - 1)).toString()));
    }
}
