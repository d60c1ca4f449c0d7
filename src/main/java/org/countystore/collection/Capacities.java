package org.countystore.collection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** What households can bring in a year. */
@Dependent
class Capacities {
    /** Households of a village times the kinds that each has an estimate for. */
    private static final int MOST = 20_000;
    @PersistenceContext
    EntityManager db;

    /** What one household brings of one kind. */
    record Kind(HouseholdId household, ProduceCode produce) {
    }

    void add(Capacity capacity) {
        db.persist(capacity);
    }

    /** Waits for whoever else sets it. */
    Optional<Capacity> locked(HouseholdId household, ProduceCode produce) {
        return db.createQuery("select c from Capacity c where c.household = :household and c.produce = :produce", Capacity.class)
                .setParameter("household", household).setParameter("produce", produce).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst();
    }

    /** What is set for these households of these kinds. */
    Map<Kind, Capacity> of(Collection<Kind> kinds) {
        return db.createQuery("select c from Capacity c where c.household in :households and c.produce in :produce", Capacity.class)
                .setParameter("households", kinds.stream().map(Kind::household).distinct().toList())
                .setParameter("produce", kinds.stream().map(Kind::produce).distinct().toList()).getResultStream()
                .collect(Collectors.toMap(Capacity::kind, Function.identity()));
    }

    List<Capacity> in(PlaceCode village) {
        return db.createQuery("select c from Capacity c where c.village = :village order by c.id", Capacity.class)
                .setParameter("village", village).setMaxResults(MOST).getResultList();
    }

    List<Capacity> in(PlaceCode village, Page page) {
        return db.createQuery("select c from Capacity c where c.village = :village and c.id > :after order by c.id", Capacity.class)
                .setParameter("village", village).setParameter("after", page.afterNumber()).setMaxResults(page.sizeAndOne()).getResultList();
    }
}
