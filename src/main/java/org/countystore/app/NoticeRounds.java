package org.countystore.app;

import java.util.logging.Level;
import java.util.logging.Logger;

import org.countystore.kernel.Role;
import org.countystore.review.Publishing;
import org.countystore.review.Review;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Takes notices down whose term is over, and so posts their points; what two nodes would post at once, one of them does. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class NoticeRounds {
    private static final Logger LOG = Logger.getLogger(NoticeRounds.class.getName());
    @Inject
    Publishing publishing;
    @Inject
    Ready ready;

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    void run() {
        if (!ready.isOpen()) {
            return;
        }
        try {
            Unattended.each(Role.REVIEWER, publishing::dueAnywhere, Review::village, review -> publishing.close(review.uuid()),
                    no -> LOG.warning(() -> "a month's points are not posted: " + no.getMessage()));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "notices are looked at again in ten minutes", e);
        }
    }
}
