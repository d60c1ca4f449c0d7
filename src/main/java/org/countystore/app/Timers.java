package org.countystore.app;

import java.util.logging.Level;
import java.util.logging.Logger;

import org.countystore.audit.Sealer;
import org.countystore.kernel.Role;
import org.countystore.ordering.Lapsing;
import org.countystore.ordering.MakingGood;
import org.countystore.ordering.Order;
import org.countystore.points.LapsingPoints;
import org.countystore.proof.Nightly;
import org.countystore.review.Publishing;
import org.countystore.review.Review;
import org.countystore.store.Presale;
import org.countystore.store.Preselling;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** What happens by itself. What two nodes would do at once, one of them does. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Timers {
    private static final Logger LOG = Logger.getLogger(Timers.class.getName());
    @Inject
    Ready ready;
    @Inject
    Sealer sealer;
    @Inject
    Nightly nightly;
    @Inject
    Lapsing lapsing;
    @Inject
    Preselling preselling;
    @Inject
    MakingGood good;
    @Inject
    LapsingPoints points;
    @Inject
    Publishing publishing;

    /** Every second, so that a row is sealed within two; what a stopped server left is sealed at its next start. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void seal() {
        ready.round(Level.FINE, "sealing is tried again in a second", () -> {
            while (sealer.sealSome()) {
                LOG.fine("more to seal");
            }
        });
    }

    /** Every minute, so that a server that slept through the night makes up for it. */
    @Schedule(hour = "*", minute = "*", persistent = false)
    void prove() {
        ready.round(Level.SEVERE, "the proof of the night was not finished", nightly::proveIfDue);
    }

    @Schedule(hour = "*", minute = "*/5", persistent = false)
    void giveUpUnpaid() {
        ready.round(Level.WARNING, "unpaid orders are looked at again in five minutes",
                () -> Unattended.whileDue(lapsing::oldest, Order::store, order -> lapsing.giveUp(order.uuid())));
    }

    /** Closes harvests that nobody closed in time, and pays back what never came where the buyer did not choose in time. */
    @Schedule(hour = "*", minute = "*/10", persistent = false)
    void closeHarvests() {
        ready.round(Level.WARNING, "harvests are looked at again in ten minutes", () -> {
            Unattended.whileDue(preselling::overdue, Presale::store, presale -> preselling.close(presale.uuid()));
            Unattended.whileDue(good::unanswered, Order::store, order -> good.refundAll(order.uuid()));
        });
    }

    /** Takes notices down whose term is over, and so posts their points. */
    @Schedule(hour = "*", minute = "*/10", persistent = false)
    void takeDownNotices() {
        ready.round(Level.WARNING, "notices are looked at again in ten minutes", () ->
                Unattended.each(Role.REVIEWER, publishing::due, Review::village, review -> publishing.close(review.uuid()),
                        no -> LOG.warning(() -> "a month's points are not posted: " + no.getMessage())));
    }

    @Schedule(hour = "*", minute = "20", persistent = false)
    void lapsePoints() {
        ready.round(Level.WARNING, "points whose last day is over are looked at again in an hour", () -> Unattended.everywhere(() -> {
            while (points.isDue()) {
                points.some();
            }
            return null;
        }));
    }
}
