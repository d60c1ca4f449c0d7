package org.countystore.app.sample;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That a sample was begun, and whether it was finished: half a county must not be taken for a whole one. */
@Entity
@Table(name = "sample_load")
class SampleLoad {
    static final int ONLY = 1;
    @Id
    private int id = ONLY;
    @Column(name = "began_at")
    private LocalDateTime beganAt;
    @Column(name = "finished_at")
    private LocalDateTime finishedAt;

    protected SampleLoad() {
    }

    SampleLoad(LocalDateTime now) {
        beganAt = now;
    }

    void finish(LocalDateTime now) {
        finishedAt = now;
    }

    boolean isFinished() {
        return finishedAt != null;
    }
}
