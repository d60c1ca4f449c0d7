package org.countystore.app;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;

import org.countystore.ordering.Abatement;
import org.countystore.ordering.Errand;
import org.countystore.ordering.HandingBack;
import org.countystore.ordering.Messenger;
import org.countystore.ordering.PayingBack;
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
    @Inject
    RunningErrands errands;
    @Inject
    PayingBack refunds;
    @Inject
    HandingBack overpaid;
    @Inject
    Messenger messenger;
    @Inject
    Ready ready;
    private final AtomicBoolean isOut = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void run() {
        if (!messenger.hasChannel() || !isOut.compareAndSet(false, true)) {
            return;
        }
        try {
            ready.round(Level.WARNING, "what is due to the payment channel is looked at again in a second", () -> {
                Unattended.whileDue(refunds::oldestByWire, ReturnRequest::store, owed -> refunds.payBack(owed.uuid()));
                Unattended.whileDue(overpaid::oldestByWire, Abatement::store, owed -> overpaid.payBack(owed.uuid()));
                Unattended.whileDue(errands::due, Errand::store, errand -> errands.done(errand, messenger.carry(errand)));
            });
        } finally {
            isOut.set(false);
        }
    }
}
