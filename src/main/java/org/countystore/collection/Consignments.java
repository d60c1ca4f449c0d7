package org.countystore.collection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** Every hand-over sheet. */
@Dependent
class Consignments {
    @PersistenceContext
    EntityManager db;

    void add(Consignment consignment) {
        db.persist(consignment);
    }

    boolean isTaken(String sheetNumber) {
        return !db.createQuery("select c.id from Consignment c where c.sheetNumber = :number", Long.class)
                .setParameter("number", sheetNumber).getResultList().isEmpty();
    }

    Optional<Consignment> find(UUID uuid) {
        return db.createQuery("select c from Consignment c where c.uuid = :uuid", Consignment.class)
                .setParameter("uuid", uuid).getResultStream().findFirst();
    }

    /** Waits for whoever else is at this one. */
    Optional<Consignment> locked(UUID uuid) {
        return db.createQuery("select c from Consignment c where c.uuid = :uuid", Consignment.class)
                .setParameter("uuid", uuid).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    List<Consignment> from(PlaceCode place, List<Consignment.State> states, Page page) {
        return newestFirst("from", place, states, page);
    }

    List<Consignment> to(PlaceCode place, List<Consignment.State> states, Page page) {
        return newestFirst("to", place, states, page);
    }

    private List<Consignment> newestFirst(String end, PlaceCode place, List<Consignment.State> states, Page page) {
        return db.createQuery("select c from Consignment c where c." + end
                + " = :place and c.state in :states and c.id < :before order by c.id desc", Consignment.class)
                .setParameter("place", place).setParameter("states", states)
                .setParameter("before", page.after().isPresent() ? page.afterNumber() : Long.MAX_VALUE)
                .setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "c.lots")
                .setMaxResults(page.sizeAndOne()).getResultList();
    }

    long waitingFor(PlaceCode place) {
        return db.createQuery("select count(c) from Consignment c where c.to = :place and c.state = :sent", Long.class)
                .setParameter("place", place).setParameter("sent", Consignment.State.SENT).getSingleResult();
    }
}
