package org.countystore.produce;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.GradeCode;
import org.countystore.kernel.Page;
import org.countystore.kernel.ProduceCode;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What things cost elsewhere. */
@Dependent
class ReferencePrices {
    @PersistenceContext
    EntityManager db;

    void add(ReferencePrice price) {
        db.persist(price);
        db.flush();
    }

    Optional<ReferencePrice> by(UUID uuid) {
        return db.createQuery("select r from ReferencePrice r where r.uuid = :uuid", ReferencePrice.class)
                .setParameter("uuid", uuid).getResultStream().findFirst();
    }

    Optional<ReferencePrice> newest(ProduceCode produce, GradeCode grade, LocalDate notBefore) {
        return db.createQuery("""
                select r from ReferencePrice r where r.produce = :produce and r.grade = :grade and r.day >= :day
                order by r.day desc, r.id desc""", ReferencePrice.class)
                .setParameter("produce", produce).setParameter("grade", grade).setParameter("day", notBefore)
                .setMaxResults(1).getResultStream().findFirst();
    }

    /** What was written down last first. */
    List<ReferencePrice> newestFirst(Page page) {
        return db.createQuery("select r from ReferencePrice r where r.id < :before order by r.id desc", ReferencePrice.class)
                .setParameter("before", page.beforeNumber())
                .setMaxResults(page.sizeAndOne()).getResultList();
    }
}
