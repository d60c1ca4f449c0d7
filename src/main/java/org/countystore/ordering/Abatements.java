package org.countystore.ordering;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.countystore.allowance.Portion;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;

/** What orders gave back when they were packed. */
@Dependent
class Abatements {
    private static final String BY_WIRE = OrderPayments.byWire("a");
    private static final String OWED = "a.own.paidBackAt is null and a.own.owed > :nothing and ";
    @PersistenceContext
    EntityManager db;

    void add(Abatement abatement) {
        db.persist(abatement);
    }

    void add(OrderLine line, Portion portion) {
        db.persist(new AbatementPortion(line, portion));
    }

    /** Writes the step now, so that the same step at this moment loses here and not later. */
    void write() {
        db.flush();
    }

    Optional<Abatement> of(UUID order) {
        return db.createQuery("select a from Abatement a where a.uuid = :uuid", Abatement.class)
                .setParameter("uuid", order).getResultStream().findFirst();
    }

    /** What each tranche got back of each line, the oldest first. */
    Map<Integer, List<Portion>> portionsByLine(Order order) {
        return db.createQuery("select p from AbatementPortion p where p.document = :order order by p.line, p.year, p.tranche",
                AbatementPortion.class).setParameter("order", order.id()).getResultStream()
                .collect(Collectors.groupingBy(TrancheShare::line, Collectors.mapping(TrancheShare::portion, Collectors.toList())));
    }

    /** Own money that waits at the counter, the newest first. */
    List<Abatement> owed(List<PlaceCode> stores, int atMost) {
        return stores.isEmpty() ? List.of() : db.createQuery("select a from Abatement a where a.store in :stores and " + OWED + "not "
                + BY_WIRE + " order by a.order desc", Abatement.class).setParameter("stores", stores)
                .setParameter("nothing", Money.ZERO).setParameter("wire", Method.WECHAT).setMaxResults(atMost).getResultList();
    }

    long countOwed(List<PlaceCode> stores) {
        return stores.isEmpty() ? 0 : db.createQuery("select count(a) from Abatement a where a.store in :stores and " + OWED + "not "
                + BY_WIRE, Long.class).setParameter("stores", stores).setParameter("nothing", Money.ZERO)
                .setParameter("wire", Method.WECHAT).getSingleResult();
    }

    /** The oldest whose own money came over a wire and has not been sent back. */
    Optional<Abatement> owedByWire() {
        return db.createQuery("select a from Abatement a where " + OWED + BY_WIRE + " order by a.order", Abatement.class)
                .setParameter("nothing", Money.ZERO).setParameter("wire", Method.WECHAT).setMaxResults(1).getResultStream().findFirst();
    }

    /** Own money handed out by one person on a day. */
    Money paidBackBy(String name, LocalDate day) {
        Number sum = (Number) db.createQuery("""
                select sum(a.own.owed) from Abatement a
                where a.own.paidBackBy = :name and a.own.paidBackAt >= :from and a.own.paidBackAt < :to""")
                .setParameter("name", name).setParameter("from", day.atStartOfDay())
                .setParameter("to", day.plusDays(1).atStartOfDay()).getSingleResult();
        return sum == null ? Money.ZERO : new Money(sum.longValue());
    }
}
