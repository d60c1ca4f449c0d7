package org.countystore.review;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What was proposed. */
@Dependent
class Deeds {
    private static final int MOST_IN_A_MONTH = 20_000;
    @PersistenceContext
    EntityManager db;

    void add(Deed deed) {
        db.persist(deed);
    }

    Optional<Deed> find(UUID uuid) {
        return db.createQuery("select d from Deed d where d.uuid = :uuid", Deed.class)
                .setParameter("uuid", uuid).getResultStream().findFirst();
    }

    Deed get(long id) {
        return db.find(Deed.class, id);
    }

    /** All that stand of a village's month, in the order of their days. */
    List<Deed> of(PlaceCode village, YearMonth month) {
        return db.createQuery("""
                select d from Deed d where d.village = :village and d.month = :month and d.withdrawnAt is null
                order by d.day, d.id""", Deed.class)
                .setParameter("village", village).setParameter("month", month.atDay(1)).setMaxResults(MOST_IN_A_MONTH).getResultList();
    }

    /** How many stand in each month that nobody has begun to review, the latest first; a month without deeds is left out. */
    Map<YearMonth, Long> unreviewed(PlaceCode village, YearMonth first, YearMonth last) {
        Map<YearMonth, Long> waiting = new LinkedHashMap<>();
        db.createQuery("""
                select d.month, count(d) from Deed d
                where d.village = :village and d.month between :first and :last and d.withdrawnAt is null
                  and not exists (select r from Review r where r.village = d.village and r.month = d.month)
                group by d.month order by d.month desc""", Object[].class)
                .setParameter("village", village).setParameter("first", first.atDay(1)).setParameter("last", last.atDay(1))
                .getResultStream().forEach(row -> waiting.put(YearMonth.from((LocalDate) row[0]), (Long) row[1]));
        return waiting;
    }

    /** Newest first, withdrawn ones too. */
    List<Deed> of(Collection<HouseholdId> households, Page page) {
        return households.isEmpty() ? List.of() : db.createQuery("""
                select d from Deed d where d.household in :households and d.id < :before order by d.id desc""", Deed.class)
                .setParameter("households", households).setParameter("before", page.beforeNumber())
                .setMaxResults(page.sizeAndOne()).getResultList();
    }

    List<Deed> all(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : db.createQuery("select d from Deed d where d.id in :ids", Deed.class)
                .setParameter("ids", ids).setMaxResults(ids.size()).getResultList();
    }
}
