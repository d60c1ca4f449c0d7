package org.countystore.pairing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.AccountId;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Every pairing there is or was. */
@Dependent
class Pairings {
    @PersistenceContext
    EntityManager db;

    void add(Pairing pairing) {
        db.persist(pairing);
        db.flush();
    }

    Optional<Pairing> by(UUID uuid) {
        return db.createQuery("select p from Pairing p where p.uuid = :uuid", Pairing.class).setParameter("uuid", uuid)
                .getResultStream().findFirst();
    }

    /** A pairing of the household that has not ended before that day. */
    Optional<Pairing> standing(HouseholdId household, LocalDate day) {
        return db.createQuery("""
                select p from Pairing p where p.household = :household and (p.ended is null or p.ended >= :day) order by p.since""", Pairing.class)
                .setParameter("household", household).setParameter("day", day).setMaxResults(1).getResultStream().findFirst();
    }

    /** Those of a cadre that hold on that day, the oldest first. */
    List<Pairing> of(AccountId cadre, LocalDate day) {
        return db.createQuery("""
                select p from Pairing p where p.cadre = :cadre and p.since <= :day and (p.ended is null or p.ended >= :day)
                order by p.since, p.id""", Pairing.class)
                .setParameter("cadre", cadre).setParameter("day", day).setMaxResults(Page.LARGEST).getResultList();
    }

    /** Newest first, ended ones too. */
    List<Pairing> below(PlaceCode place, Page page) {
        return db.createQuery("""
                select p from Pairing p where p.village between :first and :last and p.id < :before order by p.id desc""", Pairing.class)
                .setParameter("first", place).setParameter("last", place.lastBelow())
                .setParameter("before", page.beforeNumber())
                .setMaxResults(page.sizeAndOne()).getResultList();
    }
}
