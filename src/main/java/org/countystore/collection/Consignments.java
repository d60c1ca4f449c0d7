package org.countystore.collection;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

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
        consignment.lots().forEach(lot -> {
            lot.load(consignment.id());
            db.persist(lot);
        });
    }

    boolean isTaken(String sheetNumber) {
        return !db.createQuery("select c.id from Consignment c where c.sheetNumber = :number", Long.class)
                .setParameter("number", sheetNumber).getResultList().isEmpty();
    }

    Optional<Consignment> find(UUID uuid) {
        return db.createQuery("select c from Consignment c where c.uuid = :uuid", Consignment.class)
                .setParameter("uuid", uuid).getResultStream().findFirst().map(found -> withLots(List.of(found)).get(0));
    }

    /** Waits for whoever else is at this one. */
    Optional<Consignment> locked(UUID uuid) {
        return db.createQuery("select c from Consignment c where c.uuid = :uuid", Consignment.class)
                .setParameter("uuid", uuid).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst()
                .map(found -> withLots(List.of(found)).get(0));
    }

    List<Consignment> from(PlaceCode place, List<Consignment.State> states, Page page) {
        return newestFirst("from", place, states, page);
    }

    List<Consignment> to(PlaceCode place, List<Consignment.State> states, Page page) {
        return newestFirst("to", place, states, page);
    }

    private List<Consignment> newestFirst(String end, PlaceCode place, List<Consignment.State> states, Page page) {
        return withLots(db.createQuery("select c from Consignment c where c." + end
                + " = :place and c.state in :states and c.id < :before order by c.id desc", Consignment.class)
                .setParameter("place", place).setParameter("states", states)
                .setParameter("before", page.beforeNumber())
                .setMaxResults(page.sizeAndOne()).getResultList());
    }

    private List<Consignment> withLots(List<Consignment> consignments) {
        Map<Long, List<ConsignmentLot>> lots = consignments.isEmpty() ? Map.of() : db.createQuery(
                "select l from ConsignmentLot l where l.consignment in :ids order by l.id", ConsignmentLot.class)
                .setParameter("ids", consignments.stream().map(Consignment::id).toList()).getResultStream()
                .collect(Collectors.groupingBy(ConsignmentLot::consignment));
        consignments.forEach(consignment -> consignment.with(lots.getOrDefault(consignment.id(), List.of())));
        return consignments;
    }

    long waitingFor(PlaceCode place) {
        return db.createQuery("select count(c) from Consignment c where c.to = :place and c.state = :sent", Long.class)
                .setParameter("place", place).setParameter("sent", Consignment.State.SENT).getSingleResult();
    }

    /** On the road to a place since before that moment. */
    long sentBefore(PlaceCode place, LocalDateTime moment) {
        return db.createQuery("select count(c) from Consignment c where c.to = :place and c.state = :sent and c.sentAt < :moment", Long.class)
                .setParameter("place", place).setParameter("sent", Consignment.State.SENT).setParameter("moment", moment).getSingleResult();
    }

    /** Short beyond what the road explains, at either end or below it; newest first. */
    List<Consignment> toSettle(PlaceCode place, Page page) {
        PlaceCode last = place.lastBelow();
        return withLots(db.createQuery("select c from Consignment c where c.settlement.open = true and c.id < :before"
                + " and ((c.from >= :place and c.from <= :last) or (c.to >= :place and c.to <= :last)) order by c.id desc", Consignment.class)
                .setParameter("place", place).setParameter("last", last).setParameter("before", page.beforeNumber())
                .setMaxResults(page.sizeAndOne()).getResultList());
    }
}
