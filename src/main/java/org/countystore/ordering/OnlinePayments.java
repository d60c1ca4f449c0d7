package org.countystore.ordering;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Every attempt to pay over a wire. */
@Dependent
class OnlinePayments {
    @PersistenceContext
    EntityManager db;

    void add(OnlinePayment payment) {
        db.persist(payment);
        db.flush();
    }

    /** Writes what came now, so that the same report that is read at this moment loses here. */
    void write() {
        db.flush();
    }

    Optional<OnlinePayment> by(UUID uuid) {
        return db.createQuery("select p from OnlinePayment p where p.uuid = :uuid", OnlinePayment.class)
                .setParameter("uuid", uuid).getResultStream().findFirst();
    }

    OnlinePayment by(long id) {
        return db.find(OnlinePayment.class, id);
    }

    /** The one whose money is the order's. */
    Optional<OnlinePayment> byTransfer(UUID transfer) {
        return db.createQuery("select p from OnlinePayment p where p.transfer = :transfer", OnlinePayment.class)
                .setParameter("transfer", transfer).getResultStream().findFirst();
    }

    /** The latest attempt first. */
    List<OnlinePayment> of(Order order) {
        return db.createQuery("select p from OnlinePayment p where p.order = :order order by p.attempt desc", OnlinePayment.class)
                .setParameter("order", order.id()).getResultList();
    }

    List<OnlinePayment> underway(UUID order) {
        return db.createQuery("""
                select p from OnlinePayment p, CountyOrder o where o.uuid = :uuid and p.order = o.id and p.state in :underway
                order by p.id""", OnlinePayment.class)
                .setParameter("uuid", order).setParameter("underway", List.of(OnlinePayment.State.WANTED, OnlinePayment.State.OPEN))
                .getResultList();
    }

    Optional<OnlinePayment> due(LocalDateTime now) {
        return db.createQuery("select p from OnlinePayment p where p.due.at <= :now order by p.due.at, p.id", OnlinePayment.class)
                .setParameter("now", now).setMaxResults(1).getResultStream().findFirst();
    }
}
