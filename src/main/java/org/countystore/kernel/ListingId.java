package org.countystore.kernel;

import java.util.UUID;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Something on sale in the county store. The store chooses the id, so that listing a thing can be asked twice. */
public record ListingId(UUID value) implements Comparable<ListingId> {
    public static ListingId of(String text) {
        return new ListingId(UUID.fromString(text));
    }

    @Override
    public int compareTo(ListingId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }

    @Converter(autoApply = true)
    public static class AsText implements AttributeConverter<ListingId, String> {
        @Override
        public String convertToDatabaseColumn(ListingId id) {
            return id == null ? null : id.toString();
        }

        @Override
        public ListingId convertToEntityAttribute(String text) {
            return text == null ? null : ListingId.of(text);
        }
    }
}
