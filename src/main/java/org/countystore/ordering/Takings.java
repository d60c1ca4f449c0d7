package org.countystore.ordering;

import java.time.Clock;
import java.time.LocalDate;

import org.countystore.kernel.Money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the counter has taken. */
@ApplicationScoped
class Takings {
    @Inject
    OrderPayments payments;
    @Inject
    Clock clock;

    /** By one person today, less what was given back of it. */
    Money today(String name) {
        return payments.takenBy(name, LocalDate.now(clock));
    }
}
