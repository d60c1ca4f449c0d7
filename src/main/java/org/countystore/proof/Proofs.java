package org.countystore.proof;

import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** All recounts there were. */
@Dependent
class Proofs {
    @PersistenceContext
    EntityManager db;

    void add(Proof proof) {
        db.persist(proof);
    }

    Optional<Proof> last() {
        Optional<Proof> last = db.createQuery("select p from Proof p order by p.takenAt desc, p.id desc", Proof.class)
                .setMaxResults(1).getResultStream().findFirst();
        last.ifPresent(proof -> {
            proof.sums();
            proof.reds();
        });
        return last;
    }
}
