package org.countystore.ordering;

import java.util.List;
import java.util.Optional;

/**
 * What went over a wire for an order.
 *
 * @param attempts the latest first
 */
public record OnlineSheet(List<OnlinePayment> attempts, List<OnlineRefund> refunds) {
    public Optional<OnlinePayment> latest() {
        return attempts.stream().findFirst();
    }
}
