package org.countystore.unit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.countystore.kernel.AccountId;
import org.countystore.kernel.Like;
import org.countystore.kernel.Page;
import org.countystore.kernel.UnitId;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The rosters of all units. */
@Dependent
class Employees {
    @PersistenceContext
    EntityManager db;

    void add(Employee employee) {
        db.persist(employee);
        db.flush();
    }

    Optional<Employee> find(long id) {
        return Optional.ofNullable(db.find(Employee.class, id));
    }

    Optional<Employee> of(AccountId account) {
        return db.createQuery("select e from Employee e where e.account = :account", Employee.class)
                .setParameter("account", account).getResultStream().findFirst();
    }

    Optional<Employee> by(UnitId unit, String staffNumber) {
        return db.createQuery("select e from Employee e where e.unit = :unit and e.staffNumber = :number", Employee.class)
                .setParameter("unit", unit).setParameter("number", staffNumber).getResultStream().findFirst();
    }

    List<Employee> all(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : db.createQuery("select e from Employee e where e.id in :ids", Employee.class)
                .setParameter("ids", ids).setMaxResults(Page.LARGEST).getResultList();
    }

    /** Who is on the roster, in the order of coming. */
    List<Employee> staffOf(Collection<UnitId> units, Page page) {
        return units.isEmpty() ? List.of() : db.createQuery("""
                select e from Employee e where e.unit in :units and e.leftOn is null and e.id > :after order by e.id""", Employee.class)
                .setParameter("units", units).setParameter("after", page.afterNumber())
                .setMaxResults(page.sizeAndOne()).getResultList();
    }

    /** Also those who left, found by part of the name or the beginning of the number. */
    List<Employee> search(UnitId unit, String text, Page page) {
        return db.createQuery("""
                select e from Employee e where e.unit = :unit and e.id > :after
                  and (e.name like :within escape '!' or e.staffNumber like :from escape '!')
                order by e.id""", Employee.class)
                .setParameter("unit", unit).setParameter("after", page.afterNumber())
                .setParameter("within", Like.within(text)).setParameter("from", Like.from(text))
                .setMaxResults(page.sizeAndOne()).getResultList();
    }

    /** A unit without staff is left out. */
    Map<UnitId, Long> countOn(Collection<UnitId> units) {
        return units.isEmpty() ? Map.of() : db.createQuery("""
                select e.unit, count(e) from Employee e where e.unit in :units and e.leftOn is null group by e.unit""", Object[].class)
                .setParameter("units", units).getResultStream()
                .collect(Collectors.toMap(row -> (UnitId) row[0], row -> (Long) row[1]));
    }
}
