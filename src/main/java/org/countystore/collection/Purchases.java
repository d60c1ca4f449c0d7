package org.countystore.collection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.Like;
import org.countystore.kernel.LotId;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Rows;
import org.countystore.kernel.Weight;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** The purchase book of every collection point. */
@Dependent
class Purchases {
    private static final int MOST_WEIGHTS = 5_000;
    private static final HouseholdId NOBODY = new HouseholdId(0);
    @PersistenceContext
    EntityManager db;

    void add(List<Purchase> purchases) {
        new Rows(db::unwrap).add(purchases).write();
    }

    boolean isTaken(String slipNumber) {
        return !db.createQuery("select p.id from Purchase p where p.slipNumber = :number", Long.class)
                .setParameter("number", slipNumber).getResultList().isEmpty();
    }

    /** Of a few dozen at most. */
    List<Purchase> all(Collection<UUID> uuids) {
        return uuids.isEmpty() ? List.of() : db.createQuery("select p from Purchase p where p.uuid in :uuids", Purchase.class)
                .setParameter("uuids", uuids).getResultList();
    }

    Optional<Purchase> find(UUID uuid) {
        return db.createQuery("select p from Purchase p where p.uuid = :uuid", Purchase.class)
                .setParameter("uuid", uuid).getResultStream().findFirst();
    }

    /** Waits for whoever else is at this slip. */
    Optional<Purchase> locked(UUID uuid) {
        return db.createQuery("select p from Purchase p where p.uuid = :uuid", Purchase.class)
                .setParameter("uuid", uuid).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /**
     * Newest first; the slips that undo others among them.
     *
     * @param sellers only slips of these households, or with this in the number or in the name of who stands in no register; all
     *                slips have it in the number if it is empty
     */
    List<Purchase> boughtAt(PlaceCode village, LocalDate day, Collection<HouseholdId> sellers, String number, Page page) {
        return db.createQuery("""
                select p from Purchase p
                where p.village = :village and p.boughtOn = :day and p.id < :before
                  and (p.household in :sellers or p.slipNumber like :number escape '!' or p.sellerName like :number escape '!')
                order by p.id desc""", Purchase.class)
                .setParameter("village", village).setParameter("day", day)
                .setParameter("sellers", sellers.isEmpty() ? List.of(NOBODY) : sellers).setParameter("number", Like.within(number))
                .setParameter("before", page.beforeNumber())
                .setMaxResults(page.sizeAndOne()).getResultList();
    }

    /** All of a day in one statement: slips, grams and fen, those undone taken off. */
    DayTotal total(PlaceCode village, LocalDate day) {
        Object[] row = db.createQuery("""
                select count(p), sum(case when p.reverses is null then 0 else 1 end), sum(p.figures.net), sum(p.figures.owed)
                from Purchase p where p.village = :village and p.boughtOn = :day""", Object[].class)
                .setParameter("village", village).setParameter("day", day).getSingleResult();
        return DayTotal.of(row);
    }

    /** How many baskets of each kind since that day. */
    Map<ProduceCode, Long> countByProduce(PlaceCode village, LocalDate since) {
        return db.createQuery("""
                select p.figures.produce, count(p) from Purchase p
                where p.village = :village and p.boughtOn >= :since group by p.figures.produce""", Object[].class)
                .setParameter("village", village).setParameter("since", since).getResultStream()
                .collect(Collectors.toMap(row -> (ProduceCode) row[0], row -> ((Number) row[1]).longValue()));
    }

    /** Net weights of each kind bought there of late and not undone, lightest first; of the newest slips, if there are very many. */
    Map<ProduceCode, List<Long>> weightsByProduce(PlaceCode village, LocalDate since, LocalDate until) {
        return db.createQuery("""
                select p.figures.produce, p.figures.net from Purchase p
                where p.village = :village and p.boughtOn >= :since and p.boughtOn < :until and p.state <> :undone
                order by p.id desc""", Object[].class)
                .setParameter("village", village).setParameter("since", since).setParameter("until", until)
                .setParameter("undone", Purchase.State.REVERSED).setMaxResults(MOST_WEIGHTS).getResultStream()
                .collect(Collectors.groupingBy(row -> (ProduceCode) row[0], Collectors.collectingAndThen(Collectors.toList(),
                        rows -> rows.stream().map(row -> ((Weight) row[1]).grams()).sorted().toList())));
    }

    /** The lots have left: their slips can be undone no more. */
    void sent(Collection<LotId> lots) {
        db.createQuery("""
                update Purchase p set p.state = :sent, p.version = p.version + 1
                where p.lot in :lots and p.state = :open""")
                .setParameter("sent", Purchase.State.SENT).setParameter("open", Purchase.State.OPEN).setParameter("lots", lots)
                .executeUpdate();
    }
}
