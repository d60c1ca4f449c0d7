package org.countystore.sorting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.countystore.kernel.LotCode;
import org.countystore.kernel.LotId;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

/** Every inspection that ever was. */
@Dependent
class Inspections {
    @PersistenceContext
    EntityManager db;

    void add(Inspection inspection) {
        db.persist(inspection);
        db.flush();   // what follows from it names it
    }

    Optional<Inspection> find(UUID uuid) {
        return db.createQuery("select i from Inspection i where i.uuid = :uuid", Inspection.class)
                .setParameter("uuid", uuid).getResultStream().findFirst();
    }

    Optional<Inspection> locked(UUID uuid) {
        return db.createQuery("select i from Inspection i where i.uuid = :uuid", Inspection.class)
                .setParameter("uuid", uuid).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** Of the lot and of what was parted from it to be tested, newest first. */
    List<Inspection> of(LotId lot, Page page) {
        return db.createQuery("select i from Inspection i where (i.lot = :lot or i.partOf = :lot) and i.id < :before order by i.id desc",
                Inspection.class)
                .setParameter("lot", lot).setParameter("before", page.beforeNumber()).setMaxResults(page.sizeAndOne()).getResultList();
    }

    /** Oldest first. */
    List<Inspection> of(Collection<LotId> lots) {
        return db.createQuery("select i from Inspection i where i.lot in :lots order by i.id", Inspection.class)
                .setParameter("lots", lots).getResultList();
    }

    Optional<Inspection> newestOf(LotId lot) {
        return db.createQuery("select i from Inspection i where i.lot = :lot order by i.id desc", Inspection.class)
                .setParameter("lot", lot).setMaxResults(1).getResultStream().findFirst();
    }

    /** What was parted from this lot for a test of its own. */
    List<LotId> partsOf(LotId lot) {
        return db.createQuery("select i.lot from Inspection i where i.partOf = :lot", LotId.class).setParameter("lot", lot).getResultList();
    }

    /** One that was tested already, if any was. */
    Optional<LotCode> firstTested(Collection<LotId> lots) {
        return lots.isEmpty() ? Optional.empty() : db.createQuery(
                "select i.lotCode from Inspection i where i.lot in :lots order by i.id", LotCode.class)
                .setParameter("lots", lots).setMaxResults(1).getResultStream().findFirst();
    }

    /** Newest first, of lots that were then at these places or below. */
    List<Inspection> ofDay(List<PlaceCode> places, LocalDate day, Page page) {
        String there = IntStream.range(0, places.size()).mapToObj(i -> "i.place >= :first" + i + " and i.place <= :last" + i)
                .collect(Collectors.joining(" or "));
        TypedQuery<Inspection> query = db.createQuery("select i from Inspection i where i.inspectedOn = :day and i.id < :before and ("
                + there + ") order by i.id desc", Inspection.class)
                .setParameter("day", day).setParameter("before", page.beforeNumber());
        for (int i = 0; i < places.size(); i++) {
            query.setParameter("first" + i, places.get(i)).setParameter("last" + i, places.get(i).lastBelow());
        }
        return query.setMaxResults(page.sizeAndOne()).getResultList();
    }
}
