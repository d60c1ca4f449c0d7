package org.countystore.once;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Rows;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;

/** The register of known calls. */
@Dependent
class KnownCalls {
    @PersistenceContext
    EntityManager db;

    Optional<KnownCall> find(UUID uuid) {
        return Optional.ofNullable(db.find(KnownCall.class, uuid.toString()));
    }

    /** Writes the row now, so that an equal call waits here and not later. */
    void add(KnownCall call) {
        try {
            new Rows(db::unwrap).add(List.of(call)).write();
        } catch (PersistenceException e) {
            throw LostRace.isDuplicate(e) ? new LostRace(e) : e;
        }
    }
}
