package org.countystore.ordering;

import java.time.Clock;
import java.time.LocalDate;

import org.countystore.kernel.Money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the counter has taken and handed out. */
@ApplicationScoped
class Takings {
    @Inject
    OrderPayments payments;
    @Inject
    ReturnRequests requests;
    @Inject
    Abatements abatements;
    @Inject
    Clock clock;

    /** By one person today, less what was given back of it. */
    Money today(String name) {
        return payments.takenBy(name, LocalDate.now(clock));
    }

    /** Own money that one person has handed out today. */
    Money handedOutToday(String name) {
        LocalDate today = LocalDate.now(clock);
        return requests.paidBackBy(name, today).plus(abatements.paidBackBy(name, today));
    }
}
