package org.countystore.allowance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    Optional<AllowanceGrant> of(long employee, int year) {
        return db.createQuery("select g from AllowanceGrant g where g.employee = :employee and g.year = :year", AllowanceGrant.class)
                .setParameter("employee", employee).setParameter("year", year).getResultStream().findFirst();
    }

    /** Of the year before that day too, because a tranche may end in the next. */
    List<AllowanceGrant> around(long employee, LocalDate day) {
        return db.createQuery("""
                select g from AllowanceGrant g where g.employee = :employee and g.year >= :year order by g.year""", AllowanceGrant.class)
                .setParameter("employee", employee).setParameter("year", day.getYear() - 1).getResultList();
    }

    /** Those of people who left the roster since, by person; a page of the people in a statement, for there may be thousands. */
    Map<Long, AllowanceGrant> resting(List<Long> employees, int year) {
        Map<Long, AllowanceGrant> resting = new HashMap<>();
        for (int from = 0; from < employees.size(); from += Page.LARGEST) {
            db.createQuery("""
                    select g from AllowanceGrant g where g.employee in :employees and g.year = :year
                      and g.leftAt is not null""", AllowanceGrant.class)
                    .setParameter("employees", employees.subList(from, Math.min(employees.size(), from + Page.LARGEST)))
                    .setParameter("year", year).getResultStream().forEach(grant -> resting.put(grant.employee(), grant));
        }
        return resting;
    }

    /** Of people on the roster. */
    long countOf(UnitId unit, int year) {
        return db.createQuery("""
                select count(g) from AllowanceGrant g where g.unit = :unit and g.year = :year and g.leftAt is null""", Long.class)
                .setParameter("unit", unit).setParameter("year", year).getSingleResult();
    }

    List<Long> employeesGranted(Collection<Long> employees, int year) {
        return employees.isEmpty() ? List.of() : db.createQuery("""
                select g.employee from AllowanceGrant g where g.employee in :employees and g.year = :year
                  and g.leftAt is null""", Long.class)
                .setParameter("employees", employees).setParameter("year", year).getResultList();
    }

    /** The people whose year a unit looks after, page after page; also who left. */
    List<Long> employeesOf(UnitId unit, int year, Page page) {
        return db.createQuery("""
                select g.employee from AllowanceGrant g where g.unit = :unit and g.year = :year and g.employee > :after
                order by g.employee""", Long.class)
                .setParameter("unit", unit).setParameter("year", year).setParameter("after", page.afterNumber())
                .setMaxResults(page.sizeAndOne()).getResultList();
    }
}
