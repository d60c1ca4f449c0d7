package org.countystore.ordering;

import java.time.Duration;

import org.countystore.kernel.AccountId;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.unit.ColleagueLeft;
import org.countystore.unit.ColleagueMoved;
import org.countystore.unit.Rosters;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Who stands behind an account, remembered for as long as its token is: a roster that changes elsewhere shows as late. */
@ApplicationScoped
class Buyers {
    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final int REMEMBERED = 20_000;
    private final Cache<AccountId, Buyer> known = Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(REMEMBERED).build();
    @Inject
    Rosters rosters;

    /** @throws Refused NOT_ON_ROSTER */
    Buyer of(AccountId account) {
        return known.get(account, asked -> rosters.employeeOf(asked).map(person -> Buyer.of(asked, person))
                .orElseThrow(() -> new Refused(Reason.NOT_ON_ROSTER)));
    }

    void forget(@Observes ColleagueLeft left) {
        known.invalidateAll();
    }

    void forget(@Observes ColleagueMoved moved) {
        known.invalidateAll();
    }
}
