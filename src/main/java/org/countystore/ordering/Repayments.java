package org.countystore.ordering;

import java.util.List;
import java.util.Optional;

import org.countystore.kernel.Money;
import org.countystore.payment.Repayment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Money on its way back over the wire on which it came. Writes what is to be done; the books are its callers'. */
@ApplicationScoped
class Repayments {
    @Inject
    OnlinePayments payments;
    @Inject
    OnlineRefunds refunds;
    @Inject
    OrderPayments taken;
    @Inject
    OrderBook book;
    @Inject
    Steps steps;

    /**
     * Gives some of an order's own money back the way it came, as far as it came over a wire.
     *
     * @return on which way it goes back
     * @throws IllegalStateException if more would go back than came
     */
    Method refund(long order, Money amount, OnlineRefund.Why why) {
        Optional<OnlinePayment> came = taken.of(order).stream().filter(payment -> payment.method() == Method.WECHAT).findFirst()
                .flatMap(payment -> payments.byTransfer(payment.transfer()));
        came.ifPresent(payment -> add(payment, amount, why));
        return came.isPresent() ? Method.WECHAT : Method.COUNTER;
    }

    void add(OnlinePayment payment, Money amount, OnlineRefund.Why why) {
        List<OnlineRefund> before = refunds.of(payment);
        Money all = before.stream().map(OnlineRefund::amount).reduce(amount, Money::plus);
        if (all.exceeds(payment.received().orElseThrow())) {
            throw new IllegalStateException("more than came would go back of " + payment.uuid());
        }
        refunds.add(new OnlineRefund(payment, before.size() + 1, amount, why, steps.now()));
    }

    void refundWhenCancelled(@Observes OrderCancelled cancelled) {
        Order order = book.get(cancelled.order());
        refund(order.id(), order.self(), OnlineRefund.Why.CANCELLED);
    }

    /** @return whether this was the moment at which it was back */
    boolean went(OnlineRefund refund, Repayment how) {
        boolean back = refund.went(how, steps.now());
        payments.write();
        return back;
    }
}
