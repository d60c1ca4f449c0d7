package org.countystore.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.countystore.kernel.CountyTime;

/** A clock of the county that stands until it is set, for all threads. */
public final class StandingClock extends Clock {
    private volatile LocalDateTime now;

    public StandingClock(LocalDateTime now) {
        this.now = now;
    }

    public LocalDateTime now() {
        return now;
    }

    public void setTo(LocalDateTime time) {
        now = time;
    }

    @Override
    public ZoneId getZone() {
        return CountyTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return now.atZone(CountyTime.ZONE).toInstant();
    }
}
