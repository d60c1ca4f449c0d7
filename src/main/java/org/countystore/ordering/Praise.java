package org.countystore.ordering;

import java.time.LocalDate;

/**
 * A rating as anybody may read it.
 *
 * @param author masked; the unit is told to nobody
 */
public record Praise(Rating rating, String author) {
    public LocalDate day() {
        return rating.writtenAt().toLocalDate();
    }
}
