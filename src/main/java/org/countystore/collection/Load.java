package org.countystore.collection;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.countystore.kernel.Fields;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.PlaceCode;

/**
 * What is asked to go on the road.
 *
 * @param to a town, or the county for its store
 */
public record Load(PlaceCode from, PlaceCode to, List<LotCode> lots, Carriage carriage) {
    public static final int MOST_LOTS = 200;

    public Load {
        lots = List.copyOf(lots);
    }

    /** By whom and in what is not told. */
    public Load(PlaceCode from, PlaceCode to, List<LotCode> lots) {
        this(from, to, lots, Carriage.UNTOLD);
    }

    void check() {
        Fields fields = new Fields().between(lots.size(), 1, MOST_LOTS, "lots");
        Set<LotCode> seen = new HashSet<>();
        for (int i = 0; i < lots.size(); i++) {
            fields.must(seen.add(lots.get(i)), "lots[" + i + "]", "lot_twice");
        }
        carriage.check(lots, fields);
        fields.orRefuse();
    }
}
