package org.countystore.sorting;

import java.util.Locale;
import java.util.Optional;

import org.countystore.kernel.Fields;
import org.countystore.kernel.Like;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.ProduceCode;

/**
 * Which lots of a stage somebody wants to see.
 *
 * @param text part of the lot's code or of the produce's name, or what a scanner read from a label; empty for all
 */
public record LotFilter(Stage stage, Optional<ProduceCode> produce, String text) {
    private static final int LONGEST_TEXT = 200;

    public LotFilter {
        new Fields().must(text.length() <= LONGEST_TEXT, "text", "too_long", LONGEST_TEXT).orRefuse();
        text = LotCode.read(text);
    }

    public static LotFilter all(Stage stage) {
        return new LotFilter(stage, Optional.empty(), "");
    }

    /** For {@code like … escape '!'}. */
    String inCode() {
        return Like.within(text.toUpperCase(Locale.ROOT));
    }

    String inName() {
        return Like.within(text.toLowerCase(Locale.ROOT));
    }
}
