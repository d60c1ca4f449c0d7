package org.countystore.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A lot of produce. */
public record LotId(long value) implements Comparable<LotId> {
    @Override
    public int compareTo(LotId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }

    @Converter(autoApply = true)
    public static class AsNumber implements AttributeConverter<LotId, Long> {
        @Override
        public Long convertToDatabaseColumn(LotId id) {
            return id == null ? null : id.value;
        }

        @Override
        public LotId convertToEntityAttribute(Long number) {
            return number == null ? null : new LotId(number);
        }
    }
}
