package org.countystore.app;

import java.util.logging.Level;
import java.util.logging.Logger;

import org.countystore.audit.Sealer;
import org.countystore.ordering.Lapsing;
import org.countystore.ordering.Order;
import org.countystore.points.LapsingPoints;
import org.countystore.proof.Nightly;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** What happens by itself. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Timers {
    private static final Logger LOG = Logger.getLogger(Timers.class.getName());
    @Inject
    Sealer sealer;
    @Inject
    Nightly nightly;
    @Inject
    Lapsing lapsing;
    @Inject
    LapsingPoints points;
    @Inject
    Ready ready;

    /** Every second, so that a row is sealed within two; what a stopped server left is sealed at its next start. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void seal() {
        if (!ready.isOpen()) {
            return;
        }
        try {
            while (sealer.sealSome()) {
                LOG.fine("more to seal");
            }
        } catch (RuntimeException anotherNodeSealedOrTheDatabaseIsBusy) {
            LOG.log(Level.FINE, "sealing is tried again in a second", anotherNodeSealedOrTheDatabaseIsBusy);
        }
    }

    /** Every five minutes; what two nodes would give up at once, one of them does. */
    @Schedule(hour = "*", minute = "*/5", persistent = false)
    void giveUpUnpaid() {
        if (!ready.isOpen()) {
            return;
        }
        try {
            Unattended.whileDue(lapsing::oldest, Order::store, order -> lapsing.giveUp(order.uuid()));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "unpaid orders are looked at again in five minutes", e);
        }
    }

    /** Every hour; of two nodes that would take the same back at once one does. */
    @Schedule(hour = "*", minute = "20", persistent = false)
    void lapsePoints() {
        if (!ready.isOpen()) {
            return;
        }
        try {
            Unattended.everywhere(() -> {
                while (points.isDue()) {
                    points.some();
                }
                return null;
            });
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "points whose last day is over are looked at again in an hour", e);
        }
    }

    /** Every minute, so that a server that slept through the night makes up for it. */
    @Schedule(hour = "*", minute = "*", persistent = false)
    void prove() {
        if (!ready.isOpen()) {
            return;
        }
        try {
            nightly.proveIfDue();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "the proof of the night was not finished", e);
        }
    }
}
