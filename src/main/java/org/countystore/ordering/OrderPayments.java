package org.countystore.ordering;

import java.time.LocalDate;
import java.util.List;

import org.countystore.kernel.Money;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What was taken for orders, at the counter and over a wire. */
@Dependent
class OrderPayments {
    @PersistenceContext
    EntityManager db;

    /** In a query: that the order of a document, by its alias there, was paid over {@code :wire}. */
    static String byWire(String document) {
        return "exists (select p from OrderPayment p where p.order = " + document + ".order and p.method = :wire)";
    }

    void add(OrderPayment payment) {
        db.persist(payment);
    }

    List<OrderPayment> of(Order order) {
        return of(order.id());
    }

    List<OrderPayment> of(long order) {
        return db.createQuery("select p from OrderPayment p where p.order = :order", OrderPayment.class)
                .setParameter("order", order).getResultList();
    }

    /** Taken by one person on a day, less what was given back of it. */
    Money takenBy(String name, LocalDate day) {
        Number sum = (Number) db.createQuery("""
                select sum(p.amount) from OrderPayment p
                where p.takenBy = :name and p.takenAt >= :from and p.takenAt < :to and p.givenBackAt is null""")
                .setParameter("name", name).setParameter("from", day.atStartOfDay())
                .setParameter("to", day.plusDays(1).atStartOfDay()).getSingleResult();
        return sum == null ? Money.ZERO : new Money(sum.longValue());
    }
}
