package org.countystore.place;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The register of places. */
@Dependent
class Places {
    /** All places of some fifty counties; beyond that the register should no longer be kept in memory. */
    static final int MOST = 20_000;
    @PersistenceContext
    EntityManager db;

    List<Place> all() {
        return db.createQuery("select p from Place p order by p.code", Place.class).setMaxResults(MOST).getResultList();
    }

    /** Level by level, because a place refers to the one above it. */
    void add(List<Place> list) {
        new TreeMap<>(list.stream().collect(Collectors.groupingBy(place -> place.code().value().length()))).values().forEach(level -> {
            level.forEach(db::persist);
            db.flush();
        });
    }
}
