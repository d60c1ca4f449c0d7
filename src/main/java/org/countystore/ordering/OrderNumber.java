package org.countystore.ordering;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.OptionalLong;

/** What a buyer says at the counter: the day, a running number and a digit that finds slips of the tongue. */
final class OrderNumber {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");
    private static final String FORM = "\\d{6}-\\d{4,18}";
    private static final int TEN = 10;

    private OrderNumber() {
    }

    /** Such as {@code 261121-10072}: day, order 1007, check digit. */
    static String of(LocalDate day, long id) {
        String running = "%03d".formatted(id);
        return DAY.format(day) + "-" + running + luhn(DAY.format(day) + running);
    }

    /** The id behind a number; empty if it was never given out like this. */
    static OptionalLong idIn(String number) {
        String plain = number.strip();
        if (!plain.matches(FORM)) {
            return OptionalLong.empty();
        }
        String digits = plain.replace("-", "");
        int last = digits.length() - 1;
        return luhn(digits.substring(0, last)) == digits.charAt(last) - '0'
                ? OptionalLong.of(Long.parseLong(plain.substring(plain.indexOf('-') + 1, plain.length() - 1)))
                : OptionalLong.empty();
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit * 2 : digit;
            sum += counted / TEN + counted % TEN;
        }
        return (TEN - sum % TEN) % TEN;
    }
}
