package org.countystore.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A unit whose staff buy from the allowance. */
public record UnitId(long value) implements Comparable<UnitId> {
    @Override
    public int compareTo(UnitId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }

    @Converter(autoApply = true)
    public static class AsNumber implements AttributeConverter<UnitId, Long> {
        @Override
        public Long convertToDatabaseColumn(UnitId id) {
            return id == null ? null : id.value;
        }

        @Override
        public UnitId convertToEntityAttribute(Long number) {
            return number == null ? null : new UnitId(number);
        }
    }
}
