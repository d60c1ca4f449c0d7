package org.countystore.allowance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The tranches that stand open again, or stood, for single persons. */
@Dependent
class Reopenings {
    private static final int MOST_NAMED = 500;
    @PersistenceContext
    EntityManager db;

    Optional<Reopening> of(long employee, Portion portion) {
        return Optional.ofNullable(db.find(Reopening.class, new Reopening.Key(employee, portion)));
    }

    /** Written now, so that whoever reopens the same at this moment waits here. */
    void write(Reopening reopening) {
        db.persist(reopening);
        db.flush();
    }

    List<Reopening> openOn(LocalDate day, int atMost) {
        return db.createQuery("select r from Reopening r where r.endsOn >= :day order by r.endsOn, r.year, r.no", Reopening.class)
                .setParameter("day", day).setMaxResults(atMost).getResultList();
    }

    /** Those of a year, ended or not. */
    List<Reopening> of(Collection<Long> employees, int year) {
        List<Long> all = List.copyOf(employees);
        List<Reopening> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MOST_NAMED) {
            found.addAll(db.createQuery("select r from Reopening r where r.employee in :employees and r.year = :year", Reopening.class)
                    .setParameter("employees", all.subList(from, Math.min(all.size(), from + MOST_NAMED)))
                    .setParameter("year", year).getResultList());
        }
        return found;
    }
}
