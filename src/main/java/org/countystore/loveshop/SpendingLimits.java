package org.countystore.loveshop;

import java.time.Clock;
import java.time.LocalDate;

import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.points.OpenedCard;
import org.countystore.points.PointsProxy;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How much may be spent where no PIN of the holder was shown: the less that can be proved, the less. */
@ApplicationScoped
class SpendingLimits {
    @Inject
    @ConfigProperty(name = "app.points.checked-a-day", defaultValue = "50")
    long checkedADay;
    @Inject
    Redemptions redemptions;
    @Inject
    Clock clock;

    /** @throws Refused PROXY_LIMIT or CHECKED_LIMIT with the limit and what is left of it */
    void mustAllow(OpenedCard opened, long points) {
        LocalDate today = LocalDate.now(clock);
        opened.proxy().ifPresent(proxy -> mustBeWithin(leftOf(proxy, today), points, Reason.PROXY_LIMIT, proxy.limit()));
        if (opened.way().isChecked()) {
            mustBeWithin(Math.max(0, checkedADay - redemptions.checkedOn(today, opened.card().household())), points, Reason.CHECKED_LIMIT,
                    checkedADay);
        }
    }

    long leftOf(PointsProxy proxy, LocalDate today) {
        return Math.max(0, proxy.limit() - redemptions.byProxySince(today.withDayOfMonth(1), proxy));
    }

    private static void mustBeWithin(long left, long points, Reason reason, long limit) {
        if (points > left) {
            throw new Refused(reason, limit, left);
        }
    }
}
