package org.countystore.ordering;

import java.util.Optional;
import java.util.UUID;

import org.countystore.payment.Receipt;
import org.countystore.payment.Repayment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Money that came over a wire is the order's if the order waits for it, and otherwise goes back. Heard twice, it came once. */
@ApplicationScoped
class OnlineTill {
    @Inject
    OnlinePayments payments;
    @Inject
    Orders orders;
    @Inject
    Fulfilment fulfilment;
    @Inject
    Till till;
    @Inject
    Repayments repayments;

    void take(OnlinePayment payment, Receipt receipt) {
        if (payment.state() == OnlinePayment.State.PAID) {
            return;
        }
        Order order = orders.by(payment.order()).orElseThrow();
        Optional<Surplus> surplus = surplus(order, payment, receipt);
        if (surplus.isEmpty()) {
            payment.receive(receipt, fulfilment.payOnline(order), surplus);
            return;
        }
        UUID transfer = Till.surplusOf(payment.uuid());
        payment.receive(receipt, transfer, surplus);
        payments.write();
        repayments.add(payment, receipt.amount(), OnlineRefund.Why.valueOf(surplus.get().name()));
        till.keepApart(payment.uuid(), receipt.amount());
    }

    private static Optional<Surplus> surplus(Order order, OnlinePayment payment, Receipt receipt) {
        if (order.state() == State.CANCELLED) {
            return Optional.of(Surplus.LATE);
        }
        if (order.state() != State.PLACED) {
            return Optional.of(Surplus.TWICE);
        }
        return receipt.amount().equals(payment.amount()) ? Optional.empty() : Optional.of(Surplus.AMOUNT);
    }

    /** Money that was nobody's leaves the books when the channel has given it back. */
    void went(OnlineRefund refund, Repayment how) {
        OnlinePayment payment = payments.by(refund.payment());
        if (repayments.went(refund, how) && payment.surplus().isPresent()) {
            till.giveApartBack(payment.uuid());
        }
    }
}
