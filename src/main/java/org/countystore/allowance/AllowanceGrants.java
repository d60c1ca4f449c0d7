package org.countystore.allowance;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.UnitId;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Who was granted what in which year. */
@Dependent
class AllowanceGrants {
    @PersistenceContext
    EntityManager db;

    /** Written now, so that a person granted twice at the same moment is noticed here. */
    void add(List<AllowanceGrant> grants) {
        grants.forEach(db::persist);
        db.flush();
    }

    /** How many people a call has granted how much in all. */
    Sum of(UUID call) {
        Object[] row = db.createQuery("select count(g), sum(g.amount) from AllowanceGrant g where g.call = :call", Object[].class)
                .setParameter("call", call).getSingleResult();
        return new Sum((Long) row[0], row[1] == null ? Money.ZERO : new Money(((Number) row[1]).longValue()));
    }

    record Sum(long people, Money amount) {
    }

    long countOf(UnitId unit, int year) {
        return db.createQuery("select count(g) from AllowanceGrant g where g.unit = :unit and g.year = :year", Long.class)
                .setParameter("unit", unit).setParameter("year", year).getSingleResult();
    }

    List<Long> employeesGranted(Collection<Long> employees, int year) {
        return employees.isEmpty() ? List.of() : db.createQuery("""
                select g.employee from AllowanceGrant g where g.employee in :employees and g.year = :year""", Long.class)
                .setParameter("employees", employees).setParameter("year", year).getResultList();
    }

    /** The people a unit has granted a year to, page after page. */
    List<Long> employeesOf(UnitId unit, int year, Page page) {
        return db.createQuery("""
                select g.employee from AllowanceGrant g where g.unit = :unit and g.year = :year and g.employee > :after
                order by g.employee""", Long.class)
                .setParameter("unit", unit).setParameter("year", year).setParameter("after", page.afterNumber())
                .setMaxResults(page.sizeAndOne()).getResultList();
    }
}
