package org.countystore.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.countystore.kernel.Caller;
import org.countystore.kernel.Grant;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Role;
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
    /** The whole country, to which no store belongs: enough to look for what is due. */
    private static final PlaceCode NO_STORE = new PlaceCode("100000");
    @Inject
    Preselling preselling;
    @Inject
    MakingGood good;
    @Inject
    Ready ready;

    /** What two nodes would do at once, one of them does. */
    @Schedule(hour = "*", minute = "*/10", persistent = false)
    void run() {
        if (!ready.isOpen()) {
            return;
        }
        try {
            Optional<Presale> overdue = asClockAt(NO_STORE, preselling::overdue);
            while (overdue.isPresent()) {
                Presale presale = overdue.get();
                asClockAt(presale.store(), () -> preselling.close(presale.uuid()));
                overdue = asClockAt(NO_STORE, preselling::overdue);
            }
            Optional<Order> unanswered = asClockAt(NO_STORE, good::unanswered);
            while (unanswered.isPresent()) {
                Order order = unanswered.get();
                asClockAt(order.store(), () -> good.refundAll(order.uuid()));
                unanswered = asClockAt(NO_STORE, good::unanswered);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "harvests are looked at again in ten minutes", e);
        }
    }

    private static <T> T asClockAt(PlaceCode store, Supplier<T> work) {
        return Caller.as(new Caller(Optional.empty(), "clock", List.of(Grant.at(store, Role.STORE)), ""), work);
    }
}
