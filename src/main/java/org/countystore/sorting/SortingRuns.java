package org.countystore.sorting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** The day books of all stations. */
@Dependent
class SortingRuns {
    @PersistenceContext
    EntityManager db;

    void add(SortingRun run) {
        db.persist(run);
    }

    Optional<SortingRun> find(UUID uuid) {
        return db.createQuery("select r from SortingRun r where r.uuid = :uuid", SortingRun.class)
                .setParameter("uuid", uuid).getResultStream().findFirst();
    }

    /** Waits for whoever else is at this run. */
    Optional<SortingRun> locked(UUID uuid) {
        return db.createQuery("select r from SortingRun r where r.uuid = :uuid", SortingRun.class)
                .setParameter("uuid", uuid).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** Newest first. */
    List<SortingRun> of(PlaceCode station, LocalDate day, Page page) {
        return db.createQuery("""
                select r from SortingRun r where r.station = :station and r.sortedOn = :day and r.id < :before
                order by r.id desc""", SortingRun.class)
                .setParameter("station", station).setParameter("day", day)
                .setParameter("before", page.beforeNumber())
                .setHint("eclipselink.read-only", true).setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "r.inputs")
                .setHint("eclipselink.batch", "r.outputs").setHint("eclipselink.batch", "r.measurements")
                .setHint("eclipselink.batch", "r.premiums")
                .setMaxResults(page.sizeAndOne()).getResultList();
    }
}
