package org.countystore.collection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Weight;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What a basket of a kind usually weighs in a village: the median of the year up to the evening before. Worked out once a
 * day and village, so that a day's own slips do not shift what they are held against.
 */
@ApplicationScoped
class UsualWeights {
    /** With fewer slips nothing is usual yet. */
    static final int FEWEST = 5;
    /** So many times heavier or lighter than usual is unusual. */
    static final int TIMES = 4;
    private static final int MOST_REMEMBERED = 1_000;
    @Inject
    Purchases purchases;
    private final Cache<Day, Map<ProduceCode, Weight>> remembered = Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

    private record Day(PlaceCode village, LocalDate day) {
    }

    Map<ProduceCode, Weight> on(PlaceCode village, LocalDate day) {
        return remembered.get(new Day(village, day), key -> purchases.weightsByProduce(village, day.minusYears(1), day).entrySet().stream()
                .filter(kind -> kind.getValue().size() >= FEWEST)
                .collect(Collectors.toMap(Map.Entry::getKey, kind -> median(kind.getValue()))));
    }

    Optional<Weight> of(ProduceCode kind, PlaceCode village, LocalDate day) {
        return Optional.ofNullable(on(village, day).get(kind));
    }

    private static Weight median(List<Long> sorted) {
        return new Weight(sorted.get((sorted.size() - 1) / 2));
    }
}
