package org.countystore.lot;

import java.time.LocalDateTime;

import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Weight;

/**
 * What happened to some lots at one place in one way, all of it together.
 *
 * @param why   the word of who did it, such as PACKED
 * @param first when it happened first
 * @param last  and when last
 * @param times how often
 */
public record Passage(MoveKind kind, String why, PlaceCode place, LocalDateTime first, LocalDateTime last, Weight weight, int times) {
}
