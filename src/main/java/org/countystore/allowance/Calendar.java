package org.countystore.allowance;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The tranches of this year and its neighbours, kept in memory: every order needs them, and they stand still once
 * somebody was granted them.
 */
@ApplicationScoped
class Calendar {
    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final int REMEMBERED = 10;
    private final Cache<Integer, List<Tranche>> years = Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(REMEMBERED).build();
    @Inject
    Policies policies;

    /** Those that may be spent that day, in the order in which they opened. */
    List<Tranche> openOn(LocalDate day) {
        return around(day.getYear()).stream().filter(tranche -> tranche.isOpenOn(day)).toList();
    }

    List<Tranche> of(int year) {
        return around(year).stream().filter(tranche -> tranche.year() == year).toList();
    }

    private List<Tranche> around(int year) {
        return years.get(year, same -> policies.tranches(year - 1, year + 1));
    }

    void lookAgain() {
        years.invalidateAll();
    }
}
