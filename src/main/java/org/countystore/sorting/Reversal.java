package org.countystore.sorting;

import java.time.LocalDateTime;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Whether a run was taken back, and then when, by whom and why. That happens once. */
@Embeddable
class Reversal {
    @Enumerated(EnumType.STRING)
    private RunState state = RunState.DONE;
    @Column(name = "reversed_at")
    private LocalDateTime at;
    @Column(name = "reversed_by")
    private String by;
    @Column(name = "reversal_reason")
    private String reason;

    void happen(String why, String who, LocalDateTime now) {
        if (state == RunState.REVERSED) {
            throw new IllegalStateException("reversed already by " + by);
        }
        state = RunState.REVERSED;
        reason = why;
        by = who;
        at = now;
    }

    RunState state() {
        return state;
    }

    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
