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

/** Who has said to have goods. */
@Dependent
class Announcements {
    @PersistenceContext
    EntityManager db;

    void add(Announcement announcement) {
        db.persist(announcement);
    }

    Optional<Announcement> find(UUID uuid) {
        return db.createQuery("select a from Announcement a where a.uuid = :uuid", Announcement.class)
                .setParameter("uuid", uuid).getResultStream().findFirst();
    }

    /** Those that still stand, newest first. */
    List<Announcement> standing(PlaceCode place, LocalDate today, Page page) {
        return db.createQuery("""
                select a from Announcement a
                where a.village between :first and :last and a.to >= :today and a.withdrawnAt is null and a.id < :before
                order by a.id desc""", Announcement.class)
                .setParameter("first", place).setParameter("last", place.lastBelow())
                .setParameter("today", today).setParameter("before", page.beforeNumber())
                .setMaxResults(page.sizeAndOne()).getResultList();
    }
}
