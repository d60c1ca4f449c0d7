package org.countystore.trace;

import java.time.LocalDateTime;

import org.countystore.kernel.Weight;
import org.countystore.place.Place;

/**
 * Something that happened on the way, at one place: all baskets weighed in at a village are one stop.
 *
 * @param first  when it happened first
 * @param at     when it happened last
 * @param weight of all together
 * @param times  how often
 */
public record Stop(Kind kind, Place place, LocalDateTime first, LocalDateTime at, Weight weight, int times) {
    /** In the order in which a lot goes through them. */
    public enum Kind {
        WEIGHED, SENT, RECEIVED, SHORTAGE, GAIN, SORTED, SAMPLED, PACKED, DELIVERED, SENT_BACK, LOST
    }

    Stop and(Stop other) {
        return new Stop(kind, place, first.isBefore(other.first) ? first : other.first, at.isAfter(other.at) ? at : other.at,
                weight.plus(other.weight), times + other.times);
    }
}
