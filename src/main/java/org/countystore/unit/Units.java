package org.countystore.unit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.UnitId;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The register of units. */
@Dependent
class Units {
    @PersistenceContext
    EntityManager db;

    void add(Unit unit) {
        db.persist(unit);
        db.flush();
    }

    Optional<Unit> find(UnitId id) {
        return Optional.ofNullable(db.find(Unit.class, id.value()));
    }

    Optional<Unit> by(String code) {
        return db.createQuery("select u from Unit u where u.code = :code", Unit.class)
                .setParameter("code", code).getResultStream().findFirst();
    }

    List<Unit> all(Collection<UnitId> ids) {
        return ids.isEmpty() ? List.of() : db.createQuery("select u from Unit u where u.id in :ids order by u.code", Unit.class)
                .setParameter("ids", ids.stream().map(UnitId::value).toList()).setMaxResults(Page.LARGEST).getResultList();
    }

    List<Unit> below(PlaceCode place, Page page) {
        return db.createQuery("""
                select u from Unit u where u.place between :first and :last and u.code > :after order by u.code""", Unit.class)
                .setParameter("first", place)
                .setParameter("last", place.lastBelow())
                .setParameter("after", page.afterText()).setMaxResults(page.sizeAndOne()).getResultList();
    }
}
