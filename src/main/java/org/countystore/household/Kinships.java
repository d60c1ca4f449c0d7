package org.countystore.household;

import java.util.List;

import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.Page;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Which households are kin. */
@Dependent
class Kinships {
    @PersistenceContext
    EntityManager db;

    void add(Kinship kinship) {
        db.persist(kinship);
        db.flush();
    }

    void remove(Kinship kinship) {
        db.remove(kinship);
    }

    List<Kinship> of(HouseholdId household) {
        return db.createQuery("select k from Kinship k where k.household = :one or k.kin = :one order by k.id", Kinship.class)
                .setParameter("one", household).setMaxResults(Page.LARGEST).getResultList();
    }
}
