package org.countystore.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A pack of one grade of one produce in one size, such as {@code chestnut-1-500}. */
public record SkuCode(String value) implements Comparable<SkuCode> {
    @Override
    public int compareTo(SkuCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    @Converter(autoApply = true)
    public static class AsText implements AttributeConverter<SkuCode, String> {
        @Override
        public String convertToDatabaseColumn(SkuCode code) {
            return code == null ? null : code.value;
        }

        @Override
        public SkuCode convertToEntityAttribute(String text) {
            return text == null ? null : new SkuCode(text);
        }
    }
}
