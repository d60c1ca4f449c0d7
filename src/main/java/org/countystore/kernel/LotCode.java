package org.countystore.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** What a label calls a lot: letters and digits with at least 40 random bits, so that it cannot be guessed. */
public record LotCode(String value) implements Comparable<LotCode> {
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
