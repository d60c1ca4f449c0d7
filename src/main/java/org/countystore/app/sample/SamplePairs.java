package org.countystore.app.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.countystore.kernel.PlaceCode;
import org.countystore.pairing.KeepingPairings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Each buyer assists two households of one village; the first buyer three in 水峡村. */
@ApplicationScoped
public class SamplePairs {
    private static final int EACH = 2;
    private static final int OF_THE_FIRST = 3;
    private static final int AT_ONCE = 50;
    @Inject
    KeepingPairings pairings;
    @Inject
    SampleVillages villages;
    @Inject
    SampleOffices offices;
    @Inject
    SampleCast cast;
    @Inject
    Clock clock;

    void load(SampleNames names) {
        List<PlaceCode> others = villages.all().stream().filter(village -> !village.equals(SampleCast.SHUIXIA)).toList();
        cast.as("admin", () -> {
            cast.together(() -> pair(1, villages.in(SampleCast.SHUIXIA).subList(0, OF_THE_FIRST), names));
            for (int from = 2; from <= offices.buyers(); from += AT_ONCE) {
                int first = from;
                cast.together(() -> IntStream.range(first, Math.min(first + AT_ONCE, offices.buyers() + 1)).forEach(buyer -> {
                    int round = (buyer - 2) / others.size();
                    pair(buyer, villages.in(others.get((buyer - 2) % others.size())).subList(round * EACH, round * EACH + EACH), names);
                }));
            }
            return null;
        });
    }

    private void pair(int buyer, List<String> households, SampleNames names) {
        households.forEach(household -> pairings.pair(names.uuid(),
                new KeepingPairings.Wish(SampleOffices.username(buyer), household, LocalDate.now(clock))));
    }
}
