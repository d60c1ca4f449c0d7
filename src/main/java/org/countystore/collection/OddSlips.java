package org.countystore.collection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Slips that somebody should look at. */
@Dependent
class OddSlips {
    @PersistenceContext
    EntityManager db;

    void add(OddSlip odd) {
        db.persist(odd);
    }

    Optional<OddSlip> of(UUID slip) {
        return db.createQuery("select o from OddSlip o where o.slip = :slip", OddSlip.class).setParameter("slip", slip)
                .getResultStream().findFirst();
    }

    /** How many nobody has looked at. */
    long open(PlaceCode place) {
        return db.createQuery("""
                select count(o) from OddSlip o, Purchase p
                where p.uuid = o.slip and p.state <> :undone and o.village between :first and :last and o.seenAt is null""", Long.class)
                .setParameter("undone", Purchase.State.REVERSED).setParameter("first", place).setParameter("last", place.lastBelow())
                .getSingleResult();
    }

    /** Newest first; of one that was undone nothing is left to look at. */
    List<Object[]> in(PlaceCode place, boolean seen, Page page) {
        return db.createQuery("""
                select o, p from OddSlip o, Purchase p
                where p.uuid = o.slip and p.state <> :undone and o.village between :first and :last and o.id < :before
                  and o.seenAt is %s null
                order by o.id desc""".formatted(seen ? "not" : ""), Object[].class)
                .setParameter("undone", Purchase.State.REVERSED).setParameter("first", place).setParameter("last", place.lastBelow())
                .setParameter("before", page.beforeNumber()).setMaxResults(page.sizeAndOne()).getResultList();
    }
}
