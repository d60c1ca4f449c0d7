package org.countystore.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Something on sale in the county store. */
public record ListingId(long value) implements Comparable<ListingId> {
    @Override
    public int compareTo(ListingId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }

    @Converter(autoApply = true)
    public static class AsNumber implements AttributeConverter<ListingId, Long> {
        @Override
        public Long convertToDatabaseColumn(ListingId id) {
            return id == null ? null : id.value;
        }

        @Override
        public ListingId convertToEntityAttribute(Long number) {
            return number == null ? null : new ListingId(number);
        }
    }
}
