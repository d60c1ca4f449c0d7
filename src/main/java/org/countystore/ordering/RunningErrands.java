package org.countystore.ordering;

import java.time.LocalDateTime;
import java.util.Optional;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Everywhere;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * What is to be said to the channel, one thing after the other: looked up here, carried by the {@link Messenger} outside any
 * transaction, and what came of it is written here. An errand whose answer was lost is due again; two nodes that carry the
 * same one do nothing twice, since each has a number of its own that the channel knows.
 */
@ApplicationScoped
@Transactional
@Allowed(Role.STORE)
public class RunningErrands {
    @Inject
    Scope scope;
    @Inject
    OnlinePayments payments;
    @Inject
    OnlineRefunds refunds;
    @Inject
    Orders orders;
    @Inject
    OnlineTill till;
    @Inject
    Steps steps;

    /** The errand of any store that has been due for longest. */
    @Reading
    @Everywhere
    public Optional<Errand> due() {
        return payments.due(steps.now()).map(this::errand).or(() -> refunds.due(steps.now()).map(this::errand));
    }

    private Errand errand(OnlinePayment payment) {
        Order order = orders.by(payment.order()).orElseThrow();
        boolean isWanted = order.state() == State.PLACED && payment.isPayable(steps.now());
        return isWanted && payment.state() == OnlinePayment.State.WANTED
                ? new Errand.Open(payment.uuid(), order.store(), payment.bill(order))
                : new Errand.Look(payment.uuid(), order.store(), payment.number(), !isWanted);
    }

    private Errand errand(OnlineRefund refund) {
        Order order = orders.by(refund.order()).orElseThrow();
        return new Errand.GiveBack(refund.uuid(), order.store(), refund.order(payments.by(refund.payment())));
    }

    /** @throws Refused NOT_FOUND */
    public void done(Errand errand, Reply reply) {
        scope.mustCover(errand.store());
        if (errand instanceof Errand.GiveBack) {
            wentBack(refunds.by(errand.about()).orElseThrow(() -> Refused.notFound("refund", errand.about())), reply);
        } else {
            came(payments.by(errand.about()).orElseThrow(() -> Refused.notFound("payment", errand.about())), reply);
        }
    }

    private void wentBack(OnlineRefund refund, Reply reply) {
        if (reply instanceof Reply.Went went) {
            till.went(refund, went.how());
        } else if (reply instanceof Reply.Failed failed) {
            refund.due().again(steps.now(), Optional.of(failed.why()));
        }
    }

    private void came(OnlinePayment payment, Reply reply) {
        LocalDateTime now = steps.now();
        if (reply instanceof Reply.Came came) {
            till.take(payment, came.receipt());
        } else if (reply instanceof Reply.Code code) {
            payment.open(code.scanned(), now);
        } else if (reply instanceof Reply.Closed) {
            payment.close();
        } else {
            payment.later(now, reply instanceof Reply.Failed failed ? Optional.of(failed.why()) : Optional.empty());
        }
    }
}
