package org.countystore.review;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.countystore.kernel.Uuids;

/** Draws by the ids of review, deed and reviewer alone: nobody chooses, and whoever draws again draws the same. */
final class Lottery {
    private static final int ONE_IN = 20;

    private Lottery() {
    }

    /** One in twenty, and one at least. */
    static List<DeedRow> deeds(Review review, List<DeedRow> all) {
        return all.stream().sorted(Comparator.comparing(row -> number(review, row.deed(), ""))).limit((all.size() + ONE_IN - 1L) / ONE_IN).toList();
    }

    static Optional<Reviewer> reviewer(Review review, Deed deed, Collection<Reviewer> those) {
        return those.stream().min(Comparator.comparing(one -> number(review, deed, one.name())));
    }

    private static String number(Review review, Deed deed, String name) {
        return Uuids.part(review.uuid(), deed.uuid() + name).toString();
    }
}
