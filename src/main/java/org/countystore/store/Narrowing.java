package org.countystore.store;

import java.util.Optional;

import org.countystore.kernel.Fields;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.produce.Category;

/**
 * What a visitor leaves out of all that is on sale.
 *
 * @param origin   only what has packs in which this village, town or county has a part
 * @param cheapest a pack may not cost less
 * @param dearest  nor more
 * @param inSeason only kinds that come fresh in this month
 * @param paired   only what comes from the villages of the households with which the visitor is paired
 * @param boxes    only boxes of several things
 */
public record Narrowing(Optional<Category> category, Optional<ProduceCode> kind, Optional<PlaceCode> origin, Optional<Money> cheapest,
        Optional<Money> dearest, boolean inSeason, boolean paired, boolean boxes) {
    public static final Narrowing NONE = new Narrowing(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), false, false, false);

    public Narrowing {
        Optional<Money> most = dearest;
        boolean backwards = cheapest.filter(least -> most.filter(least::exceeds).isPresent()).isPresent();
        new Fields().must(!backwards, "to", "price_order").orRefuse();
    }

    /** Another shelf; a kind belongs to its shelf, so it is forgotten. */
    public Narrowing in(Optional<Category> other) {
        return new Narrowing(other, Optional.empty(), origin, cheapest, dearest, inSeason, paired, boxes);
    }

    public Narrowing of(Optional<ProduceCode> other) {
        return new Narrowing(category, other, origin, cheapest, dearest, inSeason, paired, boxes);
    }

    public Narrowing from(Optional<PlaceCode> other) {
        return new Narrowing(category, kind, other, cheapest, dearest, inSeason, paired, boxes);
    }

    public Narrowing costing(Optional<Money> least, Optional<Money> most) {
        return new Narrowing(category, kind, origin, least, most, inSeason, paired, boxes);
    }

    public Narrowing inSeason(boolean only) {
        return new Narrowing(category, kind, origin, cheapest, dearest, only, paired, boxes);
    }

    public Narrowing paired(boolean only) {
        return new Narrowing(category, kind, origin, cheapest, dearest, inSeason, only, boxes);
    }

    public Narrowing boxes(boolean only) {
        return new Narrowing(category, kind, origin, cheapest, dearest, inSeason, paired, only);
    }

    /** By how many things it is narrowed, the shelf not counted. */
    public int count() {
        return present(kind) + present(origin) + (cheapest.isPresent() || dearest.isPresent() ? 1 : 0) + (inSeason ? 1 : 0)
                + (paired ? 1 : 0) + (boxes ? 1 : 0);
    }

    private static int present(Optional<?> part) {
        return part.isPresent() ? 1 : 0;
    }
}
