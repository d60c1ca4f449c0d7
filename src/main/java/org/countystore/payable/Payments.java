package org.countystore.payable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** The payment book. */
@Dependent
class Payments {
    @PersistenceContext
    EntityManager db;

    void add(Payment payment) {
        db.persist(payment);
    }

    Optional<Payment> find(UUID uuid) {
        return db.createQuery("select p from Payment p where p.uuid = :uuid", Payment.class)
                .setParameter("uuid", uuid).getResultStream().findFirst();
    }

    /** Waits for whoever else is at this payment. */
    Optional<Payment> locked(UUID uuid) {
        return db.createQuery("select p from Payment p where p.uuid = :uuid", Payment.class)
                .setParameter("uuid", uuid).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** Newest first. */
    List<Payment> of(PlaceCode place, LocalDate day, Page page) {
        return db.createQuery("""
                select p from Payment p
                where p.place = :place and p.paidAt >= :from and p.paidAt < :till and p.id < :before
                order by p.id desc""", Payment.class)
                .setParameter("place", place).setParameter("from", day.atStartOfDay())
                .setParameter("till", day.plusDays(1).atStartOfDay())
                .setParameter("before", page.after().isPresent() ? page.afterNumber() : Long.MAX_VALUE)
                .setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "p.lines")
                .setMaxResults(page.sizeAndOne()).getResultList();
    }
}
