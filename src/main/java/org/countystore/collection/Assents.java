package org.countystore.collection;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /** Those that were given. */
    Map<UUID, Assent> all(Collection<UUID> slips) {
        return slips.isEmpty() ? Map.of() : db.createQuery("select a from Assent a where a.slip in :slips", Assent.class)
                .setParameter("slips", slips.stream().map(UUID::toString).toList()).getResultStream()
                .collect(Collectors.toMap(Assent::slip, Function.identity()));
    }

    Optional<Assent> find(UUID slip) {
        return Optional.ofNullable(db.find(Assent.class, slip.toString()));
    }
}
