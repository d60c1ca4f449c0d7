package org.countystore.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** An account of the ledger. */
public record LedgerAccountId(long value) implements Comparable<LedgerAccountId> {
    @Override
    public int compareTo(LedgerAccountId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }

    @Converter(autoApply = true)
    public static class AsNumber implements AttributeConverter<LedgerAccountId, Long> {
        @Override
        public Long convertToDatabaseColumn(LedgerAccountId id) {
            return id == null ? null : id.value;
        }

        @Override
        public LedgerAccountId convertToEntityAttribute(Long number) {
            return number == null ? null : new LedgerAccountId(number);
        }
    }
}
