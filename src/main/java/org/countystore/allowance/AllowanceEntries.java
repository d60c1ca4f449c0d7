package org.countystore.allowance;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.UnitId;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Everything that people were ever given, and all that was taken back. */
@Dependent
class AllowanceEntries {
    @PersistenceContext
    EntityManager db;

    void add(List<AllowanceEntry> entries) {
        entries.forEach(db::persist);
    }

    Optional<AllowanceEntry> by(UUID call) {
        return db.createQuery("select e from AllowanceEntry e where e.call = :call", AllowanceEntry.class)
                .setParameter("call", call).setMaxResults(1).getResultStream().findFirst();
    }

    /** How many people a call has given how much in all. */
    Sum of(UUID call) {
        Object[] row = db.createQuery("""
                select count(distinct e.employee), sum(e.fen) from AllowanceEntry e where e.call = :call""", Object[].class)
                .setParameter("call", call).getSingleResult();
        return new Sum((Long) row[0], row[1] == null ? Money.ZERO : new Money(((Number) row[1]).longValue()));
    }

    record Sum(long people, Money amount) {
    }

    /** What each person has of each tranche of a year, by the code of its account; one statement for any number. */
    Map<String, Money> given(Collection<Long> employees, int year) {
        Map<String, Money> given = new HashMap<>();
        if (!employees.isEmpty()) {
            db.createQuery("""
                    select e.employee, e.tranche, sum(e.fen) from AllowanceEntry e where e.employee in :employees and e.year = :year
                    group by e.employee, e.tranche""", Object[].class)
                    .setParameter("employees", employees).setParameter("year", year).getResultStream()
                    .forEach(row -> given.put(Tranche.account((Long) row[0], year, (Integer) row[1]),
                            new Money(((Number) row[2]).longValue())));
        }
        return given;
    }

    /** What leaving took of a year and coming back has not given again. */
    List<Change> gone(long employee, int year) {
        return db.createQuery("""
                select e.tranche, sum(e.fen) from AllowanceEntry e where e.employee = :employee and e.year = :year and e.kind in :kinds
                group by e.tranche having sum(e.fen) < 0 order by e.tranche""", Object[].class)
                .setParameter("employee", employee).setParameter("year", year)
                .setParameter("kinds", List.of(AllowanceEntry.Kind.LEAVING, AllowanceEntry.Kind.RETURN)).getResultStream()
                .map(row -> new Change(year, (Integer) row[0], ((Number) row[1]).longValue())).toList();
    }

    /** The corrections of a unit's people, newest first. */
    List<AllowanceEntry> corrections(UnitId unit, int year, Page page) {
        return db.createQuery("""
                select e from AllowanceEntry e, AllowanceGrant g where g.employee = e.employee and g.year = e.year and g.unit = :unit
                  and e.year = :year and e.kind = :kind and e.id < :before order by e.id desc""", AllowanceEntry.class)
                .setParameter("unit", unit).setParameter("year", year).setParameter("kind", AllowanceEntry.Kind.CORRECTION)
                .setParameter("before", page.beforeNumber())
                .setMaxResults(page.sizeAndOne()).getResultList();
    }
}
