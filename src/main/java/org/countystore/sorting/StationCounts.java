package org.countystore.sorting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Every count at every station. */
@Dependent
class StationCounts {
    @PersistenceContext
    EntityManager db;

    void add(StationCount count) {
        db.persist(count);
    }

    Optional<StationCount> by(UUID uuid) {
        return db.createQuery("select c from StationCount c where c.uuid = :uuid", StationCount.class)
                .setParameter("uuid", uuid).getResultStream().findFirst();
    }

    /** Newest first. */
    List<StationCount> of(PlaceCode station, LocalDate day, Page page) {
        return db.createQuery("select c from StationCount c where c.place = :station and c.on = :day and c.id < :before order by c.id desc",
                StationCount.class).setParameter("station", station).setParameter("day", day).setParameter("before", page.beforeNumber())
                .setMaxResults(page.sizeAndOne()).getResultList();
    }
}
