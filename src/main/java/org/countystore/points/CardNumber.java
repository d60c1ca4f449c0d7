package org.countystore.points;

import java.security.SecureRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.countystore.kernel.Luhn;
import org.countystore.kernel.Refused;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Twelve digits, the last of which (ISO/IEC 7812, Luhn) tells a slip of the finger from another card. */
public record CardNumber(String value) {
    private static final int DIGITS = 12;
    private static final Pattern LAST_DIGITS = Pattern.compile("(?:https?://.*/)?(\\d{12})");
    private static final SecureRandom CHANCE = new SecureRandom();

    public CardNumber {
        if (!value.matches("\\d{12}") || !Luhn.isWhole(value)) {
            throw Refused.invalid("card", "card_number");
        }
    }

    static CardNumber fresh() {
        StringBuilder digits = new StringBuilder(DIGITS);
        for (int i = 1; i < DIGITS; i++) {
            digits.append(CHANCE.nextInt(10));
        }
        return new CardNumber(Luhn.sealed(digits.toString()));
    }

    /**
     * As it was typed, in groups or not, or as a camera read it from the card.
     *
     * @throws Refused INVALID if no card can bear it
     */
    public static CardNumber in(String text) {
        Matcher found = LAST_DIGITS.matcher(text == null ? "" : text.replaceAll("[\\s-]", ""));
        return new CardNumber(found.matches() ? found.group(1) : "");
    }

    /** As it is printed: {@code 4711 0815 4242}. */
    public String inGroups() {
        return value.replaceAll("(.{4})(?!$)", "$1 ");
    }

    @Override
    public String toString() {
        return value;
    }

    @Converter(autoApply = true)
    public static class AsText implements AttributeConverter<CardNumber, String> {
        @Override
        public String convertToDatabaseColumn(CardNumber number) {
            return number == null ? null : number.value;
        }

        @Override
        public CardNumber convertToEntityAttribute(String text) {
            return text == null ? null : new CardNumber(text);
        }
    }
}
