package org.countystore.app;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

import org.countystore.kernel.CountyTime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The one clock, in the county's zone. Only the loading of the sample county may set it, before the doors open. */
@ApplicationScoped
public class Clocks {
    private static final Clock REAL = Clock.system(CountyTime.ZONE);
    private final AtomicReference<Clock> current = new AtomicReference<>(REAL);

    @Produces
    Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return CountyTime.ZONE;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return current.get().withZone(zone);
            }

            @Override
            public Instant instant() {
                return current.get().instant();
            }
        };
    }

    public void setTo(Instant instant) {
        current.set(Clock.fixed(instant, CountyTime.ZONE));
    }

    public void run() {
        current.set(REAL);
    }
}
