package org.countystore.kernel;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** What a label calls a lot: letters and digits with at least 40 random bits, so that it cannot be guessed. */
public record LotCode(String value) implements Comparable<LotCode> {
    private static final Pattern LABEL = Pattern.compile("https?://[^/]+/(?:t|01/\\d+/10)/([A-Za-z0-9]+).*");

    /** What a scanner or a hand gave in place of a code: of the address on a label only the code, of anything else all of it. */
    public static String read(String scanned) {
        Matcher label = LABEL.matcher(scanned.strip());
        return label.matches() ? label.group(1) : scanned.strip();
    }

    @Override
    public int compareTo(LotCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    @Converter(autoApply = true)
    public static class AsText implements AttributeConverter<LotCode, String> {
        @Override
        public String convertToDatabaseColumn(LotCode code) {
            return code == null ? null : code.value;
        }

        @Override
        public LotCode convertToEntityAttribute(String text) {
            return text == null ? null : new LotCode(text);
        }
    }
}
