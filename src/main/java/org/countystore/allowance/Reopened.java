package org.countystore.allowance;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Who has a tranche open again, kept in memory: every order asks, and hardly anybody has one. Another node's return is seen
 * ten seconds later.
 */
@ApplicationScoped
class Reopened {
    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final int MOST = 100_000;
    private final Cache<LocalDate, Map<Long, List<Reopening>>> days = Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(2).build();
    @Inject
    Reopenings reopenings;

    /** Those that one person can spend from that day, the first to end first. */
    List<Reopening> of(long employee, LocalDate day) {
        return days.get(day, same -> reopenings.openOn(same, MOST).stream().collect(Collectors.groupingBy(Reopening::employee)))
                .getOrDefault(employee, List.of());
    }

    void lookAgain() {
        days.invalidateAll();
    }
}
