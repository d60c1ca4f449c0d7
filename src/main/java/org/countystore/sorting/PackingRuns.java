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

/** Everything that was ever packed. */
@Dependent
class PackingRuns {
    @PersistenceContext
    EntityManager db;

    void add(PackingRun run) {
        db.persist(run);
    }

    Optional<PackingRun> find(UUID uuid) {
        return db.createQuery("select p from PackingRun p where p.uuid = :uuid", PackingRun.class)
                .setParameter("uuid", uuid).getResultStream().findFirst();
    }

    /** Waits for whoever else is at this one. */
    Optional<PackingRun> locked(UUID uuid) {
        return db.createQuery("select p from PackingRun p where p.uuid = :uuid", PackingRun.class)
                .setParameter("uuid", uuid).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** Newest first. */
    List<PackingRun> of(PlaceCode station, LocalDate day, Page page) {
        return db.createQuery("""
                select p from PackingRun p where p.station = :station and p.packedOn = :day and p.id < :before
                order by p.id desc""", PackingRun.class)
                .setParameter("station", station).setParameter("day", day)
                .setParameter("before", page.beforeNumber())
                .setMaxResults(page.sizeAndOne()).getResultList();
    }
}
