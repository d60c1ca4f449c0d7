package org.countystore.collection;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Weight;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** What households can bring in a year, and what they have brought of it. */
@Dependent
class Capacities {
    /** Households of a village times the kinds that each has an estimate for. */
    private static final int MOST = 20_000;
    @PersistenceContext
    EntityManager db;

    /** What one household brought of one kind. */
    record Kind(HouseholdId household, ProduceCode produce) {
    }

    void add(Capacity capacity) {
        db.persist(capacity);
    }

    /** Waits for whoever else buys the same from the same household. */
    Optional<Capacity> locked(HouseholdId household, ProduceCode produce) {
        return db.createQuery("select c from Capacity c where c.household = :household and c.produce = :produce", Capacity.class)
                .setParameter("household", household).setParameter("produce", produce).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst();
    }

    /** Of the year of that day, without what was undone. */
    Weight bought(HouseholdId household, ProduceCode produce, LocalDate day) {
        return grams(db.createQuery("""
                select sum(p.figures.net) from Purchase p
                where p.household = :household and p.boughtOn between :first and :last and p.figures.produce = :produce
                  and p.state <> :undone""", Object.class)
                .setParameter("household", household).setParameter("produce", produce).setParameter("undone", Purchase.State.REVERSED)
                .setParameter("first", day.withDayOfYear(1)).setParameter("last", day.withDayOfYear(day.lengthOfYear())).getSingleResult());
    }

    List<Capacity> in(PlaceCode village) {
        return db.createQuery("select c from Capacity c where c.village = :village order by c.id", Capacity.class)
                .setParameter("village", village).setMaxResults(MOST).getResultList();
    }

    List<Capacity> in(PlaceCode village, Page page) {
        return db.createQuery("select c from Capacity c where c.village = :village and c.id > :after order by c.id", Capacity.class)
                .setParameter("village", village).setParameter("after", page.afterNumber()).setMaxResults(page.sizeAndOne()).getResultList();
    }

    /** What every household of the village brought of each kind in that year. */
    Map<Kind, Weight> bought(PlaceCode village, LocalDate day) {
        Map<Kind, Weight> bought = new HashMap<>();
        db.createQuery("""
                select p.household, p.figures.produce, sum(p.figures.net) from Purchase p
                where p.village = :village and p.boughtOn between :first and :last and p.state <> :undone
                group by p.household, p.figures.produce""", Object[].class)
                .setParameter("village", village).setParameter("undone", Purchase.State.REVERSED)
                .setParameter("first", day.withDayOfYear(1)).setParameter("last", day.withDayOfYear(day.lengthOfYear()))
                .setMaxResults(MOST).getResultList()
                .forEach(row -> bought.put(new Kind((HouseholdId) row[0], (ProduceCode) row[1]), grams(row[2])));
        return bought;
    }

    /** A sum of nothing is nothing. */
    private static Weight grams(Object sum) {
        if (sum == null) {
            return Weight.ZERO;
        }
        return sum instanceof Weight weight ? weight : new Weight(((Number) sum).longValue());
    }
}
