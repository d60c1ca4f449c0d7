package org.countystore.points;

import java.util.List;
import java.util.UUID;

import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Rows;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The points history of all households. */
@Dependent
class PointsEntries {
    @PersistenceContext
    EntityManager db;

    void add(PointsEntry entry) {
        db.persist(entry);
    }

    /** Written now; nothing of it is changed in this transaction. */
    void write(List<PointsEntry> some) {
        rows().add(some).write();
    }

    Rows rows() {
        return new Rows(db::unwrap);
    }

    boolean holds(UUID business) {
        return db.createQuery("select e.id from PointsEntry e where e.business = :business", Long.class)
                .setParameter("business", business).setMaxResults(1).getResultStream().findFirst().isPresent();
    }

    /** What a redemption took, and what is owed for it. */
    List<PointsEntry> redemption(UUID business) {
        return db.createQuery("select e from PointsEntry e where e.business = :business and e.kind in :kinds order by e.id",
                PointsEntry.class).setParameter("business", business)
                .setParameter("kinds", List.of(PointsEntry.Kind.REDEEMED, PointsEntry.Kind.OWED))
                .setMaxResults(2).getResultList();
    }

    /** Points of a village's households that went to the county store and did not come back. */
    long spentElsewhere(PlaceCode village) {
        Long points = db.createQuery("select sum(-e.points) from PointsEntry e where e.village = :village and e.spentAt is not null",
                Long.class).setParameter("village", village).getSingleResult();
        return points == null ? 0 : points;
    }

    /** Newest first. */
    List<PointsEntry> of(HouseholdId household, Page page) {
        return db.createQuery("select e from PointsEntry e where e.household = :household and e.id < :before order by e.id desc",
                PointsEntry.class).setParameter("household", household).setParameter("before", page.beforeNumber())
                .setMaxResults(page.sizeAndOne()).getResultList();
    }
}
