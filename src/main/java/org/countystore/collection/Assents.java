package org.countystore.collection;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What households agreed to by PIN. */
@Dependent
class Assents {
    @PersistenceContext
    EntityManager db;

    Assent add(Assent assent) {
        db.persist(assent);
        return assent;
    }

    Optional<Assent> find(UUID slip) {
        return Optional.ofNullable(db.find(Assent.class, slip.toString()));
    }
}
