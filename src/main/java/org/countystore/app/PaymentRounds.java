package org.countystore.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.countystore.kernel.Caller;
import org.countystore.kernel.Grant;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Role;
import org.countystore.ordering.Errand;
import org.countystore.ordering.Messenger;
import org.countystore.ordering.PayingBack;
import org.countystore.ordering.Reply;
import org.countystore.ordering.ReturnRequest;
import org.countystore.ordering.RunningErrands;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Every second, whatever is due is said to the payment channel: between two transactions, never inside one. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class PaymentRounds {
    private static final Logger LOG = Logger.getLogger(PaymentRounds.class.getName());
    /** The whole country, to which no store belongs: enough to look for what is due. */
    private static final PlaceCode NO_STORE = new PlaceCode("100000");
    @Inject
    RunningErrands errands;
    @Inject
    PayingBack refunds;
    @Inject
    Messenger messenger;
    @Inject
    Ready ready;
    private final AtomicBoolean isOut = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void run() {
        if (!ready.isOpen() || !messenger.hasChannel() || !isOut.compareAndSet(false, true)) {
            return;
        }
        try {
            sendBack();
            Optional<Errand> due = next();
            while (due.isPresent()) {
                Errand errand = due.get();
                Reply reply = messenger.carry(errand);
                asClockAt(errand.store(), () -> {
                    errands.done(errand, reply);
                    return null;
                });
                due = next();
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "what is due to the payment channel is looked at again in a second", e);
        } finally {
            isOut.set(false);
        }
    }

    private void sendBack() {
        Optional<ReturnRequest> owed = asClockAt(NO_STORE, refunds::oldestByWire);
        while (owed.isPresent()) {
            ReturnRequest request = owed.get();
            asClockAt(request.store(), () -> refunds.payBack(request.uuid()));
            owed = asClockAt(NO_STORE, refunds::oldestByWire);
        }
    }

    private Optional<Errand> next() {
        return asClockAt(NO_STORE, errands::due);
    }

    private static <T> T asClockAt(PlaceCode store, Supplier<T> work) {
        return Caller.as(new Caller(Optional.empty(), "clock", List.of(Grant.at(store, Role.STORE)), ""), work);
    }
}
