package org.countystore.lot;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.countystore.kernel.ProduceCode;

/**
 * Which of the lots that are at a place.
 *
 * @param below  also those at the places below it
 * @param packed only packed ones, only loose ones, or both if empty
 */
public record LotQuery(boolean below, Set<Quality> qualities, Optional<Boolean> packed, Optional<ProduceCode> produce) {
    public static final LotQuery ALL = new LotQuery(false, EnumSet.allOf(Quality.class), Optional.empty(), Optional.empty());
    /** Loose and neither quarantined nor rejected: may be graded, mixed or packed. */
    public static final LotQuery WORKABLE =
            new LotQuery(false, EnumSet.of(Quality.UNTESTED, Quality.RELEASED), Optional.of(false), Optional.empty());
    public static final LotQuery UNTESTED =
            new LotQuery(false, EnumSet.of(Quality.UNTESTED), Optional.empty(), Optional.empty());

    public LotQuery withBelow() {
        return new LotQuery(true, qualities, packed, produce);
    }

    public LotQuery of(ProduceCode kind) {
        return new LotQuery(below, qualities, packed, Optional.of(kind));
    }
}
