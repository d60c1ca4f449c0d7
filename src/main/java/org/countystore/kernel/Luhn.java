package org.countystore.kernel;

/** The check digit of ISO/IEC 7812: one wrong digit or two neighbours in the wrong order are noticed (all but 09 for 90). */
public final class Luhn {
    private Luhn() {
    }

    /** @return the digits with their check digit at the end */
    public static String sealed(String digits) {
        return digits + (10 - sum(digits + "0") % 10) % 10;
    }

    public static boolean isWhole(String digits) {
        return sum(digits) % 10 == 0;
    }

    /** Every second digit from the right counts double, and a two-digit double by its digits. */
    private static int sum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            sum += i % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
        }
        return sum;
    }
}
