package org.countystore.collection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** The points of the county and the days they have closed. */
@Dependent
class CollectionPoints {
    @PersistenceContext
    EntityManager db;

    Optional<CollectionPoint> at(PlaceCode village) {
        return Optional.ofNullable(db.find(CollectionPoint.class, village.value()));
    }

    /** Waits for whoever else opens, shuts or closes here. */
    Optional<CollectionPoint> locked(PlaceCode village) {
        return Optional.ofNullable(db.find(CollectionPoint.class, village.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    void add(CollectionPoint point) {
        db.persist(point);
    }

    /** By code. */
    List<CollectionPoint> within(PlaceCode place, Page page) {
        return db.createQuery("""
                select p from CollectionPoint p
                where p.village >= :first and p.village <= :last and p.village > :after order by p.village""", CollectionPoint.class)
                .setParameter("first", place.value()).setParameter("last", place.lastBelow().value())
                .setParameter("after", page.afterText()).setMaxResults(page.sizeAndOne()).getResultList();
    }

    Optional<ClosedDay> closed(PlaceCode village, LocalDate day) {
        return Optional.ofNullable(db.find(ClosedDay.class, new ClosedDay.Key(village, day)));
    }

    void add(ClosedDay day) {
        db.persist(day);
    }

    void remove(ClosedDay day) {
        db.remove(day);
    }
}
