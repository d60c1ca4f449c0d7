package org.countystore.app.sample;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** The one row that tells of the sample. */
@Dependent
class SampleLoads {
    @PersistenceContext
    EntityManager db;
    @Inject
    Clock clock;

    @Transactional(TxType.REQUIRES_NEW)
    public Optional<SampleLoad> find() {
        return Optional.ofNullable(db.find(SampleLoad.class, SampleLoad.ONLY));
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void begin() {
        db.persist(new SampleLoad(LocalDateTime.now(clock)));
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void finish() {
        db.find(SampleLoad.class, SampleLoad.ONLY).finish(LocalDateTime.now(clock));
    }
}
