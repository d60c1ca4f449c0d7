package org.countystore.ordering;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Attempts to pay an order over a wire: each is a row before anything is said to the channel. */
@ApplicationScoped
class Attempts {
    @Inject
    OnlinePayments payments;
    @Inject
    Methods methods;
    @Inject
    Steps steps;
    @Inject
    @ConfigProperty(name = "app.wechat.minutes", defaultValue = "15")
    long minutes;

    /**
     * The attempt that is under way, or a new one.
     *
     * @throws Refused METHOD_NOT_OFFERED, WRONG_STATE if the order does not wait for money
     */
    OnlinePayment begin(Order order) {
        if (!methods.offered().contains(Method.WECHAT)) {
            throw new Refused(Reason.METHOD_NOT_OFFERED, Method.WECHAT);
        }
        if (order.state() != State.PLACED) {
            throw new Refused(Reason.WRONG_STATE, order.state());
        }
        LocalDateTime now = steps.now();
        Optional<OnlinePayment> latest = payments.of(order).stream().findFirst();
        if (latest.filter(attempt -> attempt.isPayable(now)).isPresent()) {
            return latest.get();
        }
        OnlinePayment next = new OnlinePayment(order, latest.map(OnlinePayment::attempt).orElse(0) + 1, now,
                now.plus(Duration.ofMinutes(minutes)));
        payments.add(next);
        return next;
    }

    /** What is under way is asked about at once. */
    void look(Order order) {
        look(order.uuid());
    }

    private void look(UUID order) {
        payments.underway(order).forEach(attempt -> attempt.due().now(steps.now()));
    }

    void takeBackWhenCancelled(@Observes OrderCancelled cancelled) {
        look(cancelled.order());
    }

    void takeBackWhenPaid(@Observes OrderPaid paid) {
        look(paid.order());
    }
}
