package org.countystore.collection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The calendars of all villages. */
@Dependent
class CollectionDays {
    @PersistenceContext
    EntityManager db;

    void add(CollectionDay day) {
        db.persist(day);
    }

    Optional<CollectionDay> find(UUID uuid) {
        return db.createQuery("select d from CollectionDay d where d.uuid = :uuid", CollectionDay.class)
                .setParameter("uuid", uuid).getResultStream().findFirst();
    }

    boolean isPlanned(PlaceCode village, LocalDate day) {
        return !db.createQuery("select d.id from CollectionDay d where d.village = :village and d.day = :day and d.cancelledAt is null",
                Long.class).setParameter("village", village).setParameter("day", day).setMaxResults(1).getResultList().isEmpty();
    }

    /** From that day on, the next first; a village plans one a day, so the largest page holds half a year. */
    List<CollectionDay> from(PlaceCode village, LocalDate day) {
        return db.createQuery("""
                select d from CollectionDay d
                where d.village = :village and d.day >= :day and d.cancelledAt is null order by d.day""", CollectionDay.class)
                .setParameter("village", village).setParameter("day", day).setMaxResults(Page.LARGEST).getResultList();
    }
}
