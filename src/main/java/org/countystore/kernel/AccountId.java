package org.countystore.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** The account a person signs in with. */
public record AccountId(long value) implements Comparable<AccountId> {
    @Override
    public int compareTo(AccountId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }

    @Converter(autoApply = true)
    public static class AsNumber implements AttributeConverter<AccountId, Long> {
        @Override
        public Long convertToDatabaseColumn(AccountId id) {
            return id == null ? null : id.value;
        }

        @Override
        public AccountId convertToEntityAttribute(Long number) {
            return number == null ? null : new AccountId(number);
        }
    }
}
