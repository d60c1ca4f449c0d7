package org.countystore.ordering;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.OptionalLong;
import java.util.regex.Pattern;

import org.countystore.kernel.Luhn;

/** What a buyer says at the counter: the day, a running number and a digit that finds slips of the tongue. */
final class OrderNumber {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");
    private static final int DAY_DIGITS = 6;
    private static final Pattern FORM = Pattern.compile("\\d{6}-\\d{4,18}");
    /** The first id of four digits; those before it are filled up to three. */
    private static final long SHORTEST = 1000;

    private OrderNumber() {
    }

    /** Such as {@code 261121-10072}: day, order 1007, check digit. */
    static String of(LocalDate day, long id) {
        String running = id < SHORTEST ? Long.toString(SHORTEST + id).substring(1) : Long.toString(id);
        String whole = Luhn.sealed(DAY.format(day) + running);
        return whole.substring(0, DAY_DIGITS) + "-" + whole.substring(DAY_DIGITS);
    }

    /** The id behind a number; empty if it was never given out like this. */
    static OptionalLong idIn(String number) {
        String plain = number.strip();
        return FORM.matcher(plain).matches() && Luhn.isWhole(plain.replace("-", ""))
                ? OptionalLong.of(Long.parseLong(plain.substring(DAY_DIGITS + 1, plain.length() - 1)))
                : OptionalLong.empty();
    }
}
