package org.countystore.collection;

import java.time.LocalDateTime;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who wrote a slip, on what, when it happened and when it reached the county. */
@Embeddable
public class Signature {
    private String clerk;
    private String device;
    @Column(name = "occurred_at")
    private LocalDateTime occurredAt;
    @Column(name = "phone_at")
    private LocalDateTime phoneAt;
    @Column(name = "written_at")
    private LocalDateTime writtenAt;

    protected Signature() {
    }

    Signature(Weighed weighed, LocalDateTime writtenAt) {
        this(weighed.sending().clerk(), weighed.weighIn().device(), weighed.weighIn().occurredAt(), writtenAt);
        this.phoneAt = weighed.phoneAt().orElse(null);
    }

    Signature(String clerk, Optional<String> device, LocalDateTime occurredAt, LocalDateTime writtenAt) {
        this.clerk = clerk;
        this.device = device.orElse(null);
        this.occurredAt = occurredAt;
        this.writtenAt = writtenAt;
    }

    public String clerk() {
        return clerk;
    }

    public Optional<String> device() {
        return Optional.ofNullable(device);
    }

    public LocalDateTime occurredAt() {
        return occurredAt;
    }

    /** What the phone's clock said, where it was wrong. */
    public Optional<LocalDateTime> phoneAt() {
        return Optional.ofNullable(phoneAt);
    }

    public LocalDateTime writtenAt() {
        return writtenAt;
    }
}
