package org.countystore.household;

import java.util.Collection;
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
        return of(List.of(household));
    }

    /** Of any of them. */
    List<Kinship> of(Collection<HouseholdId> households) {
        return households.isEmpty() ? List.of() : db.createQuery(
                "select k from Kinship k where k.household in :some or k.kin in :some order by k.id", Kinship.class)
                .setParameter("some", households).setMaxResults(households.size() * Page.LARGEST).getResultList();
    }
}
