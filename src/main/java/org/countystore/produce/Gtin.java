package org.countystore.produce;

import org.countystore.kernel.Refused;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/**
 * A GS1 trade item number, kept with 14 digits; shorter ones are filled with zeros in front, as GS1 lays down.
 *
 * <p>The last digit proves the others (mod 10), so a mistyped number is noticed at once.
 */
public record Gtin(String value) implements Comparable<Gtin> {
    private static final int DIGITS = 14;

    public Gtin {
        if (value == null || !value.matches("\\d{8}|\\d{12,14}")) {
            throw Refused.invalid("gtin", "gtin");
        }
        value = "0".repeat(DIGITS - value.length()) + value;
        if (checkDigit(value.substring(0, DIGITS - 1)) != value.charAt(DIGITS - 1)) {
            throw Refused.invalid("gtin", "gtin_check");
        }
    }

    /** @param digits all but the last, 7 or 11 to 13 of them */
    public static Gtin completing(String digits) {
        return new Gtin(digits + checkDigit(digits));
    }

    /** From the right, every other digit counts three times; the check digit brings the sum to a multiple of ten. */
    private static char checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int fromRight = digits.length() - 1 - i;
            sum += (digits.charAt(i) - '0') * (fromRight % 2 == 0 ? 3 : 1);
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }

    @Override
    public int compareTo(Gtin other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    @Converter(autoApply = true)
    public static class AsText implements AttributeConverter<Gtin, String> {
        @Override
        public String convertToDatabaseColumn(Gtin gtin) {
            return gtin == null ? null : gtin.value;
        }

        @Override
        public Gtin convertToEntityAttribute(String text) {
            return text == null ? null : new Gtin(text);
        }
    }
}
