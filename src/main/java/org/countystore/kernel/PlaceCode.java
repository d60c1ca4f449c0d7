package org.countystore.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/**
 * The official code of a place: six digits for a county, nine for a town, twelve for a village.
 *
 * <p>The code of a place begins with the code of the place above it (GB/T 2260 and GB/T 10114), so scope is a prefix
 * and several counties fit into one installation.
 */
public record PlaceCode(String value) implements Comparable<PlaceCode> {
    public PlaceCode {
        boolean isLongEnough = value.length() == 6 || value.length() == 9 || value.length() == 12;
        if (!isLongEnough || !value.chars().allMatch(letter -> letter >= '0' && letter <= '9')) {
            throw Refused.invalid("place", "place_code");
        }
    }

    public boolean covers(PlaceCode other) {
        return other.value.startsWith(value);
    }

    public PlaceCode county() {
        return new PlaceCode(value.substring(0, 6));
    }

    /** The smallest place of the county that covers both. */
    public PlaceCode around(PlaceCode other) {
        if (covers(other)) {
            return this;
        }
        return isVillage() && town().covers(other) ? town() : county();
    }

    /** The town of a town or village; a county has none and is a programming error here. */
    public PlaceCode town() {
        return new PlaceCode(value.substring(0, 9));
    }

    /** The last code that there can be at it and below it: codes below begin with its own, so none of them sorts after this one. */
    public PlaceCode lastBelow() {
        return new PlaceCode((value + "999999").substring(0, 12));
    }

    public boolean isCounty() {
        return value.length() == 6;
    }

    public boolean isTown() {
        return value.length() == 9;
    }

    public boolean isVillage() {
        return value.length() == 12;
    }

    @Override
    public int compareTo(PlaceCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    @Converter(autoApply = true)
    public static class AsText implements AttributeConverter<PlaceCode, String> {
        @Override
        public String convertToDatabaseColumn(PlaceCode code) {
            return code == null ? null : code.value;
        }

        @Override
        public PlaceCode convertToEntityAttribute(String text) {
            return text == null ? null : new PlaceCode(text);
        }
    }
}
