package org.countystore.sorting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.LotId;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What became of everything that was rejected. */
@Dependent
class Disposals {
    @PersistenceContext
    EntityManager db;

    void add(Disposal disposal) {
        db.persist(disposal);
    }

    Optional<Disposal> by(UUID uuid) {
        return db.createQuery("select d from Disposal d where d.uuid = :uuid", Disposal.class)
                .setParameter("uuid", uuid).getResultStream().findFirst();
    }

    /** Whether one of these lots is what a rejected lot was lowered to. */
    boolean anyMade(Collection<LotId> lots) {
        return !db.createQuery("select d.id from Disposal d where d.made in :lots", Long.class).setParameter("lots", lots)
                .setMaxResults(1).getResultList().isEmpty();
    }

    /** Newest first. */
    List<Disposal> of(LotId lot, Page page) {
        return db.createQuery("select d from Disposal d where d.lot = :lot and d.id < :before order by d.id desc", Disposal.class)
                .setParameter("lot", lot).setParameter("before", page.beforeNumber()).setMaxResults(page.sizeAndOne()).getResultList();
    }

    /** Newest first. */
    List<Disposal> of(PlaceCode station, LocalDate day, Page page) {
        return db.createQuery("select d from Disposal d where d.place = :station and d.on = :day and d.id < :before order by d.id desc",
                Disposal.class).setParameter("station", station).setParameter("day", day).setParameter("before", page.beforeNumber())
                .setMaxResults(page.sizeAndOne()).getResultList();
    }
}
