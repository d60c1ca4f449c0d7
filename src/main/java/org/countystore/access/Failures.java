package org.countystore.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Slows whoever guesses: from the fifth failure for one account from one address, a wait that doubles each time; an
 * address as a whole only above a hundred failures a minute, because a county office shares one.
 */
@ApplicationScoped
class Failures {
    private static final int FREE = 5;
    private static final int FREE_A_MINUTE = 100;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private final Cache<String, Streak> streaks = Caffeine.newBuilder().maximumSize(100_000)
            .expireAfterWrite(Duration.ofHours(1)).build();
    private final Cache<String, Bucket> addresses = Caffeine.newBuilder().maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(10)).build();
    @Inject
    Clock clock;

    private record Streak(int failures, Instant until) {
    }

    /**
     * Counts for the address until it {@link #succeeded}, so that many who guess at once do not all come before the first failure.
     *
     * @throws Refused TOO_MANY_ATTEMPTS with the seconds to wait as its fact
     */
    void mayTry(String username, String address) {
        Streak streak = streaks.getIfPresent(key(username, address));
        if (streak != null && clock.instant().isBefore(streak.until())) {
            throw wait(Duration.between(clock.instant(), streak.until()));
        }
        ConsumptionProbe taken = bucket(address).tryConsumeAndReturnRemaining(1);
        if (!taken.isConsumed()) {
            throw wait(Duration.ofNanos(taken.getNanosToWaitForRefill()));
        }
    }

    private static Refused wait(Duration duration) {
        return new Refused(Reason.TOO_MANY_ATTEMPTS, duration.toSeconds() + 1);
    }

    void failed(String username, String address) {
        streaks.asMap().compute(key(username, address), (key, before) -> {
            int failures = before == null ? 1 : before.failures() + 1;
            return new Streak(failures, clock.instant().plus(pause(failures)));
        });
    }

    void succeeded(String username, String address) {
        streaks.invalidate(key(username, address));
        bucket(address).addTokens(1);
    }

    static Duration pause(int failures) {
        if (failures < FREE) {
            return Duration.ZERO;
        }
        Duration pause = FIRST_WAIT.multipliedBy(1L << Math.min(failures - FREE, 20));
        return pause.compareTo(LONGEST_WAIT) < 0 ? pause : LONGEST_WAIT;
    }

    private Bucket bucket(String address) {
        return addresses.get(address, key -> Bucket.builder().addLimit(limit -> limit.capacity(FREE_A_MINUTE)
                .refillGreedy(FREE_A_MINUTE, Duration.ofMinutes(1))).build());
    }

    private static String key(String username, String address) {
        return username + " " + address;
    }
}
