package org.countystore.collection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What the store has asked for. */
@Dependent
class Wishes {
    @PersistenceContext
    EntityManager db;

    void add(Wanted wanted) {
        db.persist(wanted);
    }

    Optional<Wanted> find(UUID uuid) {
        return db.createQuery("select w from Wanted w where w.uuid = :uuid", Wanted.class)
                .setParameter("uuid", uuid).getResultStream().findFirst();
    }

    /** What the place, or anybody above or below it, is asked for and still in time; newest first. */
    List<Wanted> open(PlaceCode place, LocalDate today, Page page) {
        return db.createQuery("""
                select w from Wanted w
                where (w.place between :first and :last or w.place = :town or w.place = :county) and w.by >= :today and w.endedAt is null
                  and w.id < :before
                order by w.id desc""", Wanted.class)
                .setParameter("first", place).setParameter("last", place.lastBelow())
                .setParameter("town", place.isCounty() ? place : place.town())
                .setParameter("county", place.county()).setParameter("today", today).setParameter("before", page.beforeNumber())
                .setMaxResults(page.sizeAndOne()).getResultList();
    }
}
