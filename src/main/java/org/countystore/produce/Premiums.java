package org.countystore.produce;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.GradeCode;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Every premium that was ever set. */
@Dependent
class Premiums {
    @PersistenceContext
    EntityManager db;

    void add(Premium premium) {
        db.persist(premium);
        db.flush();
    }

    Optional<Premium> by(UUID uuid) {
        return db.createQuery("select p from Premium p where p.uuid = :uuid", Premium.class)
                .setParameter("uuid", uuid).getResultStream().findFirst();
    }

    /** The one that began last; of two of the same day the one set last. */
    Optional<Premium> inForce(ProduceCode produce, GradeCode grade, PlaceCode county, LocalDate day) {
        return db.createQuery("select p from Premium p where p.produce = :produce and p.grade = :grade and p.place = :county"
                + " and p.from <= :day order by p.from desc, p.id desc", Premium.class)
                .setParameter("produce", produce).setParameter("grade", grade).setParameter("county", county).setParameter("day", day)
                .setMaxResults(1).getResultStream().findFirst();
    }

    /** Set last first. */
    List<Premium> newestFirst(PlaceCode county, Page page) {
        return db.createQuery("select p from Premium p where p.place = :county and p.id < :before order by p.id desc", Premium.class)
                .setParameter("county", county).setParameter("before", page.beforeNumber()).setMaxResults(page.sizeAndOne())
                .getResultList();
    }
}
