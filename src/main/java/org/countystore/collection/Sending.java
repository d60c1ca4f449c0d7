package org.countystore.collection;

import java.time.LocalDateTime;
import java.util.List;

import org.countystore.kernel.PhoneClock;
import org.countystore.kernel.PlaceCode;

/**
 * How a weigh-in came to the county.
 *
 * @param clerk whose slip it is
 * @param own   the places for which that clerk may buy
 * @param at    when it arrived
 * @param paid  whether the clerk says that the household has its money already
 */
record Sending(String clerk, List<PlaceCode> own, PhoneClock clock, LocalDateTime at, boolean paid) {
}
