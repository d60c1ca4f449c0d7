package org.countystore.collection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Weight;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

/** What households can bring in a year, and what they have brought of it. */
@Dependent
class Capacities {
    /** Households of a village times the kinds that each has an estimate for. */
    private static final int MOST = 20_000;
    @PersistenceContext
    EntityManager db;

    /** What one household brings of one kind. */
    record Kind(HouseholdId household, ProduceCode produce) {
        static Kind of(Weighed weighed) {
            return new Kind(weighed.seller().id(), weighed.weighIn().produce());
        }
    }

    void add(Capacity capacity) {
        db.persist(capacity);
    }

    /** What these households can bring of what they bring now, and what they have brought of it. */
    Tally tally(Collection<Weighed> baskets) {
        Map<Kind, Capacity> set = locked(baskets.stream().map(Kind::of).collect(Collectors.toSet()));
        return new Tally(set, day -> bought(set.keySet().stream().map(Kind::household).collect(Collectors.toSet()), day));
    }

    /**
     * Those that are set. Waits for whoever else buys the same from the same household. Derby locks in no order that one asks for:
     * two who wait for each other over several fall to a deadlock, and are asked again.
     */
    Map<Kind, Capacity> locked(Set<Kind> kinds) {
        return db.createQuery("select c from Capacity c where c.household in :households and c.produce in :produce", Capacity.class)
                .setParameter("households", kinds.stream().map(Kind::household).distinct().toList())
                .setParameter("produce", kinds.stream().map(Kind::produce).distinct().toList())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream()
                .collect(Collectors.toMap(Capacity::kind, Function.identity()));
    }

    /** What each of these households brought of each kind in the year of that day, without what was undone. */
    Map<Kind, Weight> bought(Set<HouseholdId> households, LocalDate day) {
        return byKind(db.createQuery("""
                select p.household, p.figures.produce, sum(p.figures.net) from Purchase p
                where p.household in :households and p.boughtOn between :first and :last and p.state <> :undone
                group by p.household, p.figures.produce""", Object[].class).setParameter("households", households), day);
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
        return byKind(db.createQuery("""
                select p.household, p.figures.produce, sum(p.figures.net) from Purchase p
                where p.village = :village and p.boughtOn between :first and :last and p.state <> :undone
                group by p.household, p.figures.produce""", Object[].class).setParameter("village", village), day);
    }

    private static Map<Kind, Weight> byKind(TypedQuery<Object[]> sums, LocalDate day) {
        return sums.setParameter("undone", Purchase.State.REVERSED).setParameter("first", day.withDayOfYear(1))
                .setParameter("last", day.withDayOfYear(day.lengthOfYear())).setMaxResults(MOST).getResultStream()
                .collect(Collectors.toMap(row -> new Kind((HouseholdId) row[0], (ProduceCode) row[1]), row -> grams(row[2])));
    }

    private static Weight grams(Object sum) {
        return sum instanceof Weight weight ? weight : new Weight(((Number) sum).longValue());
    }
}
