package org.countystore.kernel;

import java.util.regex.Pattern;

/** Patterns for {@code like … escape '!'}, in which a percent sign or an underscore that somebody typed stands for itself. */
public final class Like {
    private static final Pattern SPECIAL = Pattern.compile("[!%_]");

    private Like() {
    }

    public static String within(String text) {
        return "%" + literal(text) + "%";
    }

    public static String from(String text) {
        return literal(text) + "%";
    }

    public static String upTo(String text) {
        return "%" + literal(text);
    }

    private static String literal(String text) {
        return SPECIAL.matcher(text).replaceAll("!$0");
    }
}
