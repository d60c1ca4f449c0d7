package org.countystore.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countystore.kernel.PlaceCode;
import org.countystore.lot.Passage;
import org.countystore.place.Gazetteer;
import org.countystore.trace.Stop.Kind;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Makes stops of what happened to a lot and to all it was made of. */
@Dependent
class Itinerary {
    private static final String PACKED = "PACKED";
    /** Parted for a test, which is told by itself. */
    private static final String SPLIT = "SPLIT";
    private static final String SENT_BACK = "SENT_BACK";
    private static final String SAMPLE = "SAMPLE";
    @Inject
    Gazetteer gazetteer;

    List<Stop> stops(List<Passage> passages) {
        Map<List<Object>, Stop> stops = new LinkedHashMap<>();
        for (Passage passage : passages) {
            kind(passage).ifPresent(kind -> stops.merge(List.of(kind, passage.place()), new Stop(kind, gazetteer.get(passage.place()),
                    passage.first(), passage.last(), passage.weight(), passage.times()), Stop::and));
        }
        List<Stop> inOrder = new ArrayList<>(stops.values());
        inOrder.sort(Comparator.comparing(Stop::at).thenComparing(Stop::kind));
        return inOrder;
    }

    private static Optional<Kind> kind(Passage move) {
        return switch (move.kind()) {
            case RECEIVED -> Optional.of(Kind.WEIGHED);
            case DEPARTED -> Optional.of(Kind.SENT);
            case ARRIVED -> Optional.of(isStore(move.place()) ? Kind.DELIVERED : Kind.RECEIVED);
            case SHORTAGE -> Optional.of(Kind.SHORTAGE);
            case SCALE_GAIN -> Optional.of(Kind.GAIN);
            case MADE -> made(move.why());
            case LOST -> Optional.of(move.why().equals(SAMPLE) ? Kind.SAMPLED : Kind.LOST);
            case TAKEN, WASTED -> Optional.empty();
        };
    }

    private static Optional<Kind> made(String why) {
        return switch (why) {
            case PACKED -> Optional.of(Kind.PACKED);
            case SENT_BACK -> Optional.of(Kind.SENT_BACK);
            case SPLIT -> Optional.empty();
            default -> Optional.of(Kind.SORTED);
        };
    }

    /** The county's own store; towns and villages lie below it. */
    private static boolean isStore(PlaceCode place) {
        return place.isCounty();
    }
}
