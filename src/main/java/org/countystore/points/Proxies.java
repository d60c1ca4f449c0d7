package org.countystore.points;

import java.util.Optional;

import org.countystore.kernel.HouseholdId;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

/** Whoever was named to fetch goods for a household. */
@Dependent
class Proxies {
    @PersistenceContext
    EntityManager db;

    void add(PointsProxy proxy) {
        db.persist(proxy);
    }

    /** The unique column decides now whether there is one already. */
    void flush() {
        db.flush();
    }

    Optional<PointsProxy> of(HouseholdId household) {
        return query(household).getResultStream().findFirst();
    }

    /** Waits for whoever else spends by the same word. */
    Optional<PointsProxy> locked(HouseholdId household) {
        return query(household).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    private TypedQuery<PointsProxy> query(HouseholdId household) {
        return db.createQuery("select p from PointsProxy p where p.actsFor = :household", PointsProxy.class)
                .setParameter("household", household);
    }
}
