package org.countystore.once;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    Map<UUID, KnownCall> find(Collection<UUID> uuids) {
        return db.createQuery("select c from KnownCall c where c.uuid in :uuids", KnownCall.class)
                .setParameter("uuids", uuids.stream().map(UUID::toString).toList()).getResultStream()
                .collect(Collectors.toMap(KnownCall::uuid, Function.identity()));
    }

    /** Writes the rows now, so that an equal call waits here and not later; all who write several begin with the same. */
    void add(List<KnownCall> calls) {
        try {
            new Rows(db::unwrap).add(calls.stream().sorted(Comparator.comparing(KnownCall::uuid)).toList()).write();
        } catch (PersistenceException e) {
            throw LostRace.isDuplicate(e) ? new LostRace(e) : e;
        }
    }
}
