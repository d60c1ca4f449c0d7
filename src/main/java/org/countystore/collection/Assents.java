package org.countystore.collection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** What households agreed to by PIN. */
@Dependent
class Assents {
    private static final String REFRESH = "eclipselink.refresh";
    @PersistenceContext
    EntityManager db;

    Assent add(Assent assent) {
        db.persist(assent);
        return assent;
    }

    /** Those that were given; none of them changes before the slips are written. */
    Map<UUID, Assent> locked(Collection<UUID> slips) {
        return slips.isEmpty() ? Map.of() : db.createQuery("select a from Assent a where a.slip in :slips", Assent.class)
                .setParameter("slips", slips.stream().map(UUID::toString).toList()).setHint(REFRESH, true)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream()
                .collect(Collectors.toMap(Assent::slip, Function.identity()));
    }

    /** Waits for whoever is writing its slip. */
    Optional<Assent> locked(UUID slip) {
        return Optional.ofNullable(locked(List.of(slip)).get(slip));
    }
}
