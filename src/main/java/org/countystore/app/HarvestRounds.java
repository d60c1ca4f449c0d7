package org.countystore.app;

import java.util.logging.Level;
import java.util.logging.Logger;

import org.countystore.ordering.MakingGood;
import org.countystore.ordering.Order;
import org.countystore.store.Presale;
import org.countystore.store.Preselling;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Closes harvests that nobody closed in time, and pays back what never came where the buyer did not choose in time. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class HarvestRounds {
    private static final Logger LOG = Logger.getLogger(HarvestRounds.class.getName());
    @Inject
    Preselling preselling;
    @Inject
    MakingGood good;
    @Inject
    Ready ready;

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    void run() {
        if (!ready.isOpen()) {
            return;
        }
        try {
            Unattended.whileDue(preselling::overdue, Presale::store, presale -> preselling.close(presale.uuid()));
            Unattended.whileDue(good::unanswered, Order::store, order -> good.refundAll(order.uuid()));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "harvests are looked at again in ten minutes", e);
        }
    }
}
