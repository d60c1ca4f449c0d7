package org.countystore.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Page;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What was said against notices. */
@Dependent
class Objections {
    @PersistenceContext
    EntityManager db;

    void add(Objection objection) {
        db.persist(objection);
        db.flush();
    }

    Optional<Objection> find(UUID uuid) {
        return db.createQuery("select o from Objection o where o.uuid = :uuid", Objection.class)
                .setParameter("uuid", uuid).getResultStream().findFirst();
    }

    /** As it stands now. */
    Objection fresh(Objection objection) {
        db.refresh(objection);
        return objection;
    }

    long unanswered(Review review) {
        return db.createQuery("select count(o) from Objection o where o.review = :review and o.state = :open", Long.class)
                .setParameter("review", review.id()).setParameter("open", Objection.State.OPEN).getSingleResult();
    }

    /** Those without an answer first, each in the order in which they came; there are never more of these than fit. */
    List<Objection> of(Review review) {
        return db.createQuery("""
                select o from Objection o where o.review = :review
                order by case when o.state = :open then 0 else 1 end, o.id""", Objection.class)
                .setParameter("review", review.id()).setParameter("open", Objection.State.OPEN).setMaxResults(Page.LARGEST).getResultList();
    }
}
