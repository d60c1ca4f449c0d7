package org.countystore.allowance;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** What each year allows, and its tranches. */
@Dependent
class Policies {
    @PersistenceContext
    EntityManager db;

    Optional<AllowancePolicy> find(int year) {
        return Optional.ofNullable(db.find(AllowancePolicy.class, year));
    }

    /** Found to be granted: whoever writes it anew at this moment loses the race. */
    Optional<AllowancePolicy> findToGrant(int year) {
        return Optional.ofNullable(db.find(AllowancePolicy.class, year, LockModeType.OPTIMISTIC));
    }

    void write(AllowancePolicy policy, List<Tranche> tranches) {
        db.persist(policy);
        db.flush();
        db.createQuery("delete from Tranche t where t.year = :year").setParameter("year", policy.year()).executeUpdate();
        tranches.forEach(db::persist);
        db.flush();
    }

    List<AllowancePolicy> newestFirst(int atMost) {
        return db.createQuery("select p from AllowancePolicy p order by p.year desc", AllowancePolicy.class)
                .setMaxResults(atMost).getResultList();
    }

    /** In the order in which they open. */
    List<Tranche> tranches(int firstYear, int lastYear) {
        return db.createQuery("""
                select t from Tranche t where t.year between :first and :last order by t.opensOn, t.year, t.no""", Tranche.class)
                .setParameter("first", firstYear).setParameter("last", lastYear).getResultList();
    }
}
