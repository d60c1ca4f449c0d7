package org.countystore.app.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

import org.countystore.app.Clocks;
import org.countystore.kernel.CountyTime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Sets the clock for each thing that happened in the sample's year, always forward. */
@ApplicationScoped
public class SampleCalendar {
    @Inject
    Clocks clocks;
    @Inject
    Clock clock;

    LocalDate realToday() {
        return LocalDate.now(Clock.system(CountyTime.ZONE));
    }

    void yearAgo() {
        at(realToday().minusYears(1), LocalTime.of(8, 0));
    }

    void at(LocalDate day, LocalTime time) {
        clocks.setTo(LocalDateTime.of(day, time).atZone(CountyTime.ZONE).toInstant());
    }

    /** A little later on the same day, so that no two things happen at one moment. */
    void later(int seconds) {
        clocks.setTo(clock.instant().plusSeconds(seconds));
    }

    void today() {
        clocks.run();
    }
}
