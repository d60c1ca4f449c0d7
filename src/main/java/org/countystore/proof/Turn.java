package org.countystore.proof;

import java.time.LocalDateTime;
import java.util.UUID;

import org.countystore.once.LostRace;
import org.countystore.once.Once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Which node recounts tonight: the first to write the row of that call, committed before the recount begins. */
@ApplicationScoped
class Turn {
    @Inject
    Once once;

    /** @throws LostRace if another node has taken it, or takes it now */
    @Transactional
    boolean take(UUID night, LocalDateTime due) {
        return !once.isKnown("nightly-proof", night, due);
    }
}
