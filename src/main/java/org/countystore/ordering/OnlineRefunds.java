package org.countystore.ordering;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Money on its way back over a wire. */
@Dependent
class OnlineRefunds {
    @PersistenceContext
    EntityManager db;

    void add(OnlineRefund refund) {
        db.persist(refund);
    }

    Optional<OnlineRefund> by(UUID uuid) {
        return db.createQuery("select r from OnlineRefund r where r.uuid = :uuid", OnlineRefund.class)
                .setParameter("uuid", uuid).getResultStream().findFirst();
    }

    List<OnlineRefund> of(OnlinePayment payment) {
        return db.createQuery("select r from OnlineRefund r where r.payment = :payment order by r.id", OnlineRefund.class)
                .setParameter("payment", payment.id()).getResultList();
    }

    List<OnlineRefund> of(Order order) {
        return db.createQuery("select r from OnlineRefund r where r.order = :order order by r.id", OnlineRefund.class)
                .setParameter("order", order.id()).getResultList();
    }

    Optional<OnlineRefund> due(LocalDateTime now) {
        return db.createQuery("select r from OnlineRefund r where r.due.at <= :now order by r.due.at, r.id", OnlineRefund.class)
                .setParameter("now", now).setMaxResults(1).getResultStream().findFirst();
    }

    /** Newest first. */
    List<OnlineReturn> at(List<PlaceCode> stores, Page page) {
        return stores.isEmpty() ? List.of() : db.createQuery("""
                select r, o from OnlineRefund r, CountyOrder o where o.id = r.order and o.store in :stores and r.id < :before
                order by r.id desc""", Object[].class)
                .setParameter("stores", stores)
                .setParameter("before", page.beforeNumber())
                .setMaxResults(page.sizeAndOne()).getResultStream()
                .map(pair -> new OnlineReturn((OnlineRefund) pair[0], (Order) pair[1])).toList();
    }
}
