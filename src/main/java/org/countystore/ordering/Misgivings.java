package org.countystore.ordering;

import java.util.List;
import java.util.Map;

import org.countystore.kernel.ListingId;

/**
 * What was said against one offer, in sum.
 *
 * @param notes only once enough have spoken that nobody can be told by the words
 */
public record Misgivings(ListingId listing, String title, Map<Doubt.Why, Long> sums, List<String> notes) {
    public long count() {
        return sums.values().stream().mapToLong(Long::longValue).sum();
    }
}
