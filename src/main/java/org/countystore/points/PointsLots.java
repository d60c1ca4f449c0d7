package org.countystore.points;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Rows;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The points lots of all households. */
@Dependent
class PointsLots {
    private static final int AT_ONCE = 500;
    /** A household has one a month, and one of gifts; the longest term of a rulebook is ten years. */
    private static final int MOST = 242;
    private static final int MOST_EVER = 2_000;
    private static final int MOST_IN_A_VILLAGE = 20_000;
    @PersistenceContext
    EntityManager db;

    void add(PointsLot lot) {
        db.persist(lot);
    }

    /** Written now, in few statements; none of them is changed in this transaction. */
    void write(List<PointsLot> some) {
        new Rows(db::unwrap).add(some).write();
    }

    /** Those that can still be spent on the day, the oldest first; of one month the gifts, so that what was earned stays longest. */
    List<PointsLot> open(HouseholdId household, LocalDate day) {
        return db.createQuery("""
                select l from PointsLot l where l.household = :household and l.lastDay >= :day and l.lapsed = false
                order by l.lastDay, l.month, l.origin desc""", PointsLot.class)
                .setParameter("household", household).setParameter("day", day).setMaxResults(MOST).getResultList();
    }

    /** The same of many, each household's in that order. */
    List<PointsLot> open(Collection<HouseholdId> households, LocalDate day) {
        List<HouseholdId> all = households.stream().distinct().sorted().toList();
        List<PointsLot> open = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            open.addAll(db.createQuery("""
                    select l from PointsLot l where l.household in :households and l.lastDay >= :day and l.lapsed = false
                    order by l.lastDay, l.month, l.origin desc""", PointsLot.class)
                    .setParameter("households", all.subList(from, Math.min(from + AT_ONCE, all.size())))
                    .setParameter("day", day).setMaxResults(AT_ONCE * MOST).getResultList());
        }
        return open;
    }

    /** Those of a village that lapse between two days, both counted in. */
    List<PointsLot> ending(PlaceCode village, LocalDate from, LocalDate to) {
        return db.createQuery("""
                select l from PointsLot l where l.village = :village and l.lapsed = false and l.lastDay between :from and :to
                order by l.lastDay, l.month, l.origin desc""", PointsLot.class).setParameter("village", village)
                .setParameter("from", from).setParameter("to", to).setMaxResults(MOST_IN_A_VILLAGE).getResultList();
    }

    /** All it ever had. */
    List<PointsLot> of(HouseholdId household) {
        return db.createQuery("select l from PointsLot l where l.household = :household order by l.id", PointsLot.class)
                .setParameter("household", household).setMaxResults(MOST_EVER).getResultList();
    }

    List<PointsLot> of(Collection<HouseholdId> households, YearMonth month, Origin origin) {
        List<HouseholdId> all = households.stream().distinct().sorted().toList();
        List<PointsLot> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            found.addAll(db.createQuery("""
                    select l from PointsLot l where l.household in :households and l.month = :month
                      and l.origin = :origin""", PointsLot.class)
                    .setParameter("households", all.subList(from, Math.min(from + AT_ONCE, all.size())))
                    .setParameter("month", PointsLot.number(month)).setParameter("origin", origin).setMaxResults(AT_ONCE).getResultList());
        }
        return found;
    }

    /** Whose last day was before this one and that nobody has closed yet, so many at most. */
    List<PointsLot> over(LocalDate day, int atMost) {
        return db.createQuery("select l from PointsLot l where l.lastDay < :day and l.lapsed = false order by l.id", PointsLot.class)
                .setParameter("day", day).setMaxResults(atMost).getResultList();
    }
}
