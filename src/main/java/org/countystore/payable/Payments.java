package org.countystore.payable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

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
        payment.lines().forEach(line -> {
            line.enter(payment.id());
            db.persist(line);
        });
    }

    Optional<Payment> find(UUID uuid) {
        return db.createQuery("select p from Payment p where p.uuid = :uuid", Payment.class)
                .setParameter("uuid", uuid).getResultStream().findFirst().map(found -> withLines(List.of(found)).get(0));
    }

    /** Waits for whoever else is at this payment. */
    Optional<Payment> locked(UUID uuid) {
        return db.createQuery("select p from Payment p where p.uuid = :uuid", Payment.class)
                .setParameter("uuid", uuid).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst()
                .map(found -> withLines(List.of(found)).get(0));
    }

    /** Newest first. */
    List<Payment> of(PlaceCode place, LocalDate day, Page page) {
        return withLines(db.createQuery("""
                select p from Payment p
                where p.place = :place and p.paidAt >= :from and p.paidAt < :till and p.id < :before
                order by p.id desc""", Payment.class)
                .setParameter("place", place).setParameter("from", day.atStartOfDay())
                .setParameter("till", day.plusDays(1).atStartOfDay())
                .setParameter("before", page.beforeNumber())
                .setMaxResults(page.sizeAndOne()).getResultList());
    }

    private List<Payment> withLines(List<Payment> payments) {
        Map<Long, List<PaymentLine>> lines = payments.isEmpty() ? Map.of() : db.createQuery(
                "select l from PaymentLine l where l.payment in :ids order by l.id", PaymentLine.class)
                .setParameter("ids", payments.stream().map(Payment::id).toList()).getResultStream()
                .collect(Collectors.groupingBy(PaymentLine::payment));
        payments.forEach(payment -> payment.with(lines.getOrDefault(payment.id(), List.of())));
        return payments;
    }
}
