package org.countystore.produce;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Page;
import org.countystore.kernel.ProduceCode;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Every edition of every standard. */
@Dependent
class GradeStandards {
    @PersistenceContext
    EntityManager db;

    void add(GradeStandard standard) {
        db.persist(standard);
        db.flush();
    }

    Optional<GradeStandard> by(UUID uuid) {
        return db.createQuery("select s from GradeStandard s where s.uuid = :uuid", GradeStandard.class)
                .setParameter("uuid", uuid).getResultStream().findFirst();
    }

    Optional<GradeStandard> by(long id) {
        return Optional.ofNullable(db.find(GradeStandard.class, id));
    }

    boolean isTaken(ProduceCode produce, String name, String edition) {
        return !db.createQuery("select s.id from GradeStandard s where s.produce = :produce and s.name = :name and s.edition = :edition",
                Long.class).setParameter("produce", produce).setParameter("name", name).setParameter("edition", edition)
                .getResultList().isEmpty();
    }

    /** Of those that have begun by that day the newest. */
    Optional<GradeStandard> newest(ProduceCode produce, LocalDate day) {
        return db.createQuery("select s from GradeStandard s where s.produce = :produce and s.from <= :day order by s.from desc, s.id desc",
                GradeStandard.class).setParameter("produce", produce).setParameter("day", day).setMaxResults(1)
                .getResultStream().findFirst();
    }

    /** The first that took the place of this one, up to that day. */
    Optional<GradeStandard> successor(GradeStandard standard, LocalDate day) {
        return db.createQuery("select s from GradeStandard s where s.produce = :produce and s.from <= :day"
                + " and (s.from > :from or (s.from = :from and s.id > :id)) order by s.from, s.id", GradeStandard.class)
                .setParameter("produce", standard.produce()).setParameter("day", day).setParameter("from", standard.from())
                .setParameter("id", standard.id()).setMaxResults(1).getResultStream().findFirst();
    }

    /** Written last first; of one kind or of all. */
    List<GradeStandard> newestFirst(Optional<ProduceCode> produce, Page page) {
        var query = db.createQuery("select s from GradeStandard s where s.id < :before"
                + (produce.isPresent() ? " and s.produce = :produce" : "") + " order by s.id desc", GradeStandard.class)
                .setParameter("before", page.beforeNumber()).setMaxResults(page.sizeAndOne());
        produce.ifPresent(code -> query.setParameter("produce", code));
        return query.getResultList();
    }

    long unconfirmed() {
        return db.createQuery("select count(s) from GradeStandard s where s.confirmedAt is null", Long.class).getSingleResult();
    }
}
