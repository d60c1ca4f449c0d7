package org.countystore.proof;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Everywhere;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Asking whether everything is accounted for. The answer is everybody's; the county asks. */
@ApplicationScoped
@Transactional
@Allowed({Role.AUDITOR, Role.ADMIN})
public class Proving {
    @Inject
    Scope scope;
    @Inject
    Prover prover;
    @Inject
    Background background;
    @Inject
    Clock clock;

    /** Recounts the county now; answered when finished. */
    public Proof prove() {
        scope.mustBeTheCounty();
        return prover.prove(Caller.current().name());
    }

    /** The same without waiting for the answer. */
    public void begin() {
        scope.mustBeTheCounty();
        background.begin(Caller.current().name());
    }

    /** How far the recount that was begun has come, in percent; empty once it is over. */
    @Reading
    @Everywhere
    public Optional<Integer> progress() {
        return background.progress();
    }

    /** @throws Refused NOT_FOUND before the first proof */
    @Reading
    @Everywhere
    @Allowed(Role.ANYONE)
    public Proof last() {
        return find().orElseThrow(() -> Refused.notFound("proof", "last"));
    }

    @Reading
    @Everywhere
    @Allowed(Role.ANYONE)
    public Optional<Proof> find() {
        return prover.last();
    }

    /** The last proof while it is young enough to rely on. */
    @Reading
    @Everywhere
    @Allowed(Role.ANYONE)
    public Optional<Proof> reliable() {
        return find().filter(last -> !last.isOldAt(LocalDateTime.now(clock)));
    }
}
