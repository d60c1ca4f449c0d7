package org.countystore.proof;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

import org.countystore.audit.ChainCheck;
import org.countystore.audit.Sealer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Recounts the county and remembers what came out. Two who ask at once are answered one after the other. */
@ApplicationScoped
public class Prover {
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final AtomicInteger done = new AtomicInteger();
    @Inject
    Snapshot snapshot;
    @Inject
    Sealer sealer;
    @Inject
    Proofs proofs;
    @Inject
    Clock clock;

    /**
     * Recounts now, in one snapshot, and stores the answer. Needs nobody to be signed in: for the timer of the night and the
     * end of loading the sample county.
     *
     * @param askedBy who wanted it, such as an account or {@code nightly}
     */
    @Transactional
    public Proof prove(String askedBy) {
        oneAtATime.lock();
        try {
            LocalDateTime takenAt = LocalDateTime.now(clock);
            Instant begun = clock.instant();
            Count count = snapshot.take(moment -> {
                done.set(0);
                return new Recount(moment, done::incrementAndGet).run();
            });
            ChainCheck chain = sealer.check();
            Proof proof = new Proof(takenAt, Duration.between(begun, clock.instant()), askedBy, count, chain);
            proofs.add(proof);
            return proof;
        } finally {
            done.set(0);
            oneAtATime.unlock();
        }
    }

    /** The last answer, if anybody ever asked. */
    @Transactional
    public Optional<Proof> last() {
        return proofs.last();
    }

    /** How far the recount that runs now has come, in percent. */
    int percent() {
        return 100 * done.get() / Recount.STEPS;
    }
}
