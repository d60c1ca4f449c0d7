package org.countystore.ordering;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.function.BiPredicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Takes an order a step on, locked before any pack or fen moves, so that two steps at once have one winner. */
@ApplicationScoped
class Steps {
    @Inject
    Orders orders;
    @Inject
    Clock clock;
    @Inject
    Event<Object> news;

    /** @return false if the step was done before */
    boolean take(Order order, BiPredicate<Progress, LocalDateTime> step) {
        boolean now = step.test(order.progress(), now());
        if (now) {
            orders.write();
        }
        return now;
    }

    LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    void announce(Object event) {
        news.fire(event);
    }
}
