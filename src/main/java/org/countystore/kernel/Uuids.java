package org.countystore.kernel;

import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** The ids of business things: chosen by the caller, kept as 36 characters because Derby has no type for them. */
public final class Uuids {
    private Uuids() {
    }

    /** A new id that sorts by time (version 7). */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** The id of a part of a thing, the same each time (version 5): a leg, a line, a slip undone. */
    public static UUID part(UUID whole, String part) {
        return UuidCreator.getNameBasedSha1(whole, part);
    }

    /**
     * As it stands in an address.
     *
     * @param what is looked for
     * @throws Refused NOT_FOUND for text that is no id
     */
    public static UUID in(String text, String what) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Refused.notFound(what, text);
        }
    }

    @Converter(autoApply = true)
    public static class AsText implements AttributeConverter<UUID, String> {
        @Override
        public String convertToDatabaseColumn(UUID id) {
            return id == null ? null : id.toString();
        }

        @Override
        public UUID convertToEntityAttribute(String text) {
            return text == null ? null : UUID.fromString(text);
        }
    }
}
