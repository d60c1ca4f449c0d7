package org.countystore.points;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** From when on a household hears that points lapse. */
@ApplicationScoped
public class LapseTerm {
    @Inject
    @ConfigProperty(name = "app.points.warn-days", defaultValue = "30")
    int days;
    @Inject
    Clock clock;

    /** What it loses soon if it does not spend it. */
    public Optional<PointsPurse.Lapse> warning(PointsPurse purse) {
        return purse.lapsingBy(LocalDate.now(clock).plusDays(days));
    }
}
