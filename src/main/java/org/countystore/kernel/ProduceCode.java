package org.countystore.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A kind of produce, such as {@code chestnut}. */
public record ProduceCode(String value) implements Comparable<ProduceCode> {
    @Override
    public int compareTo(ProduceCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    @Converter(autoApply = true)
    public static class AsText implements AttributeConverter<ProduceCode, String> {
        @Override
        public String convertToDatabaseColumn(ProduceCode code) {
            return code == null ? null : code.value;
        }

        @Override
        public ProduceCode convertToEntityAttribute(String text) {
            return text == null ? null : new ProduceCode(text);
        }
    }
}
