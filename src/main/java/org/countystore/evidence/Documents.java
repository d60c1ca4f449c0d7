package org.countystore.evidence;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** All papers that are kept. */
@Dependent
class Documents {
    @PersistenceContext
    EntityManager db;

    /** Written now: what refers to it is written right after. */
    void add(Document document) {
        db.persist(document);
        db.flush();
    }

    Optional<Document> find(UUID uuid) {
        return Optional.ofNullable(db.find(Document.class, uuid.toString()));
    }
}
