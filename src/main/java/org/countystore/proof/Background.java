package org.countystore.proof;

import java.util.Optional;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Recounts while whoever asked looks on. One recount at a time: who asks while one runs gets that one's answer. */
@ApplicationScoped
class Background {
    private static final Logger LOG = Logger.getLogger(Background.class.getName());
    @Resource
    ManagedExecutorService workers;
    @Inject
    Prover prover;
    private Future<?> running;

    synchronized void begin(String askedBy) {
        if (!isRunning()) {
            running = workers.submit(() -> prove(askedBy));
        }
    }

    private void prove(String askedBy) {
        try {
            prover.prove(askedBy);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "the recount was not finished", e);
        }
    }

    private boolean isRunning() {
        return running != null && !running.isDone();
    }

    synchronized Optional<Integer> progress() {
        return isRunning() ? Optional.of(prover.percent()) : Optional.empty();
    }
}
