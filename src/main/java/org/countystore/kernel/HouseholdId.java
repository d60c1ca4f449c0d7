package org.countystore.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A household of the register. */
public record HouseholdId(long value) implements Comparable<HouseholdId> {
    @Override
    public int compareTo(HouseholdId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }

    @Converter(autoApply = true)
    public static class AsNumber implements AttributeConverter<HouseholdId, Long> {
        @Override
        public Long convertToDatabaseColumn(HouseholdId id) {
            return id == null ? null : id.value;
        }

        @Override
        public HouseholdId convertToEntityAttribute(Long number) {
            return number == null ? null : new HouseholdId(number);
        }
    }
}
