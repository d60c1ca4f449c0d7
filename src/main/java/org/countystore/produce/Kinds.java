package org.countystore.produce;

import java.time.Month;
import java.util.List;
import java.util.Optional;

import org.countystore.kernel.GradeCode;
import org.countystore.kernel.Page;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.SkuCode;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The catalogue: kinds of produce with their grades and packs. */
@Dependent
class Kinds {
    /** Grades or packs that one look at the catalogue brings. */
    private static final int MOST = 5_000;
    @PersistenceContext
    EntityManager db;

    void add(Object kindOrGradeOrSku) {
        db.persist(kindOrGradeOrSku);
        db.flush();
    }

    Optional<Produce> find(ProduceCode code) {
        return Optional.ofNullable(db.find(Produce.class, code.value()));
    }

    Optional<Grade> find(ProduceCode produce, GradeCode grade) {
        return Optional.ofNullable(db.find(Grade.class, new Grade.Key(produce, grade)));
    }

    Optional<Sku> find(SkuCode code) {
        return Optional.ofNullable(db.find(Sku.class, code.value()));
    }

    Optional<Sku> find(Gtin gtin) {
        return db.createQuery("select s from Sku s where s.gtin = :gtin", Sku.class).setParameter("gtin", gtin)
                .getResultStream().findFirst();
    }

    List<Produce> page(Page page) {
        return db.createQuery("select p from Produce p where p.code > :after order by p.code", Produce.class)
                .setParameter("after", page.afterText()).setMaxResults(page.sizeAndOne()).getResultList();
    }

    List<Produce> all() {
        return db.createQuery("select p from Produce p order by p.code", Produce.class).setMaxResults(MOST).getResultList();
    }

    List<Produce> inSeason(Month month) {
        return db.createQuery("select p from Produce p where p.season like :month order by p.code", Produce.class)
                .setParameter("month", Season.pattern(month)).setMaxResults(MOST).getResultList();
    }

    /** Best grade first. */
    List<Grade> grades(ProduceCode from, ProduceCode to) {
        return db.createQuery("""
                select g from Grade g where g.produce >= :from and g.produce <= :to
                order by g.produce, g.standing, g.code""", Grade.class)
                .setParameter("from", from.value()).setParameter("to", to.value()).setMaxResults(MOST).getResultList();
    }

    /** Without by-products. */
    long countGrades() {
        return db.createQuery("select count(g) from Grade g where g.byProduct = false", Long.class).getSingleResult();
    }

    List<Sku> skus(ProduceCode from, ProduceCode to) {
        return db.createQuery("select s from Sku s where s.produce >= :from and s.produce <= :to order by s.produce, s.code",
                Sku.class).setParameter("from", from).setParameter("to", to).setMaxResults(MOST).getResultList();
    }
}
