package org.countystore.store;

import java.util.function.BiFunction;
import java.util.function.Function;

import org.countystore.kernel.Refused;

/** Where a list goes on that is sorted by something and then by id: both in one text. */
final class PageMark {
    static final String BETWEEN = "~";

    private PageMark() {
    }

    /** @throws Refused INVALID if the text is none of ours */
    static <A, B, T> T parse(String text, Function<String, A> first, Function<String, B> second, BiFunction<A, B, T> mark) {
        String[] parts = text.split(BETWEEN, 2);
        try {
            return mark.apply(first.apply(parts[0]), second.apply(parts[1]));
        } catch (RuntimeException e) {
            throw Refused.invalid("after", "page_mark");
        }
    }
}
