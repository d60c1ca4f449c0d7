package org.countystore.proof;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import org.countystore.kernel.Uuids;
import org.countystore.once.LostRace;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The promise is proved every night. A night that no node was awake for is made up for at the next start, unless nobody
 * ever asked for a proof; a night whose node died on the way is left to the next one.
 */
@ApplicationScoped
public class Nightly {
    private static final String ASKED_BY = "nightly";
    private static final UUID NIGHTS = UUID.fromString("019aa5c0-0e00-7b5e-9d57-6e1d2f0c4a10");
    @Inject
    @ConfigProperty(name = "app.proof.at", defaultValue = "02:30")
    LocalTime at;
    @Inject
    Prover prover;
    @Inject
    Turn turn;
    @Inject
    Clock clock;
    private final AtomicReference<LocalDateTime> dealtWith = new AtomicReference<>();
    private LocalDateTime began;

    @PostConstruct
    void begin() {
        began = LocalDateTime.now(clock);
    }

    /** To be asked often; recounts once a night, on one of several nodes. */
    public void proveIfDue() {
        LocalDateTime due = lastDue();
        if (!due.equals(dealtWith.get()) && isOwed(due) && isMine(due)) {
            prover.prove(ASKED_BY);
        }
    }

    private LocalDateTime lastDue() {
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDate night = now.toLocalTime().isBefore(at) ? now.toLocalDate().minusDays(1) : now.toLocalDate();
        return night.atTime(at);
    }

    private boolean isOwed(LocalDateTime due) {
        return prover.last().map(last -> last.takenAt().isBefore(due)).orElseGet(() -> due.isAfter(began));
    }

    private boolean isMine(LocalDateTime due) {
        try {
            return turn.take(Uuids.part(NIGHTS, due.toString()), due);
        } catch (LostRace anotherNodeHasIt) {
            return false;
        } finally {
            dealtWith.set(due);
        }
    }
}
