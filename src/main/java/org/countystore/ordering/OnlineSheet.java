package org.countystore.ordering;

import java.util.List;
import java.util.Optional;

/**
 * What went over a wire for an order.
 *
 * @param attempts the latest first
 */
public record OnlineSheet(List<OnlinePayment> attempts, List<OnlineRefund> refunds) {
    /** Whether the order was paid by it. */
    public boolean hasPaid() {
        return attempts.stream().anyMatch(attempt -> attempt.state() == OnlinePayment.State.PAID && attempt.surplus().isEmpty());
    }

    /** Whether what was paid goes back by it because the order was cancelled. */
    public boolean bringsBackOfCancelled() {
        return refunds.stream().anyMatch(refund -> refund.why() == OnlineRefund.Why.CANCELLED);
    }

    public Optional<OnlinePayment> latest() {
        return attempts.stream().findFirst();
    }
}
