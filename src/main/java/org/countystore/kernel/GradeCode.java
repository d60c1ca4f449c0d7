package org.countystore.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A grade within one kind of produce, such as {@code 1}; never unique without its produce. */
public record GradeCode(String value) implements Comparable<GradeCode> {
    @Override
    public int compareTo(GradeCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    @Converter(autoApply = true)
    public static class AsText implements AttributeConverter<GradeCode, String> {
        @Override
        public String convertToDatabaseColumn(GradeCode code) {
            return code == null ? null : code.value;
        }

        @Override
        public GradeCode convertToEntityAttribute(String text) {
            return text == null ? null : new GradeCode(text);
        }
    }
}
