package org.countystore.once;

import java.time.LocalDateTime;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A call that was carried out: who asked what under which id. Written once, never changed. */
@Entity
@Table(name = "known_call")
class KnownCall {
    @Id
    private String uuid;
    private String kind;
    private String actor;
    @Column(name = "body_hash")
    private String bodyHash;
    @Column(name = "known_at")
    private LocalDateTime knownAt;

    protected KnownCall() {
    }

    KnownCall(UUID uuid, String kind, String actor, String bodyHash, LocalDateTime knownAt) {
        this.uuid = uuid.toString();
        this.kind = kind;
        this.actor = actor;
        this.bodyHash = bodyHash;
        this.knownAt = knownAt;
    }

    UUID uuid() {
        return UUID.fromString(uuid);
    }

    /** Whether the same person asked the very same. */
    boolean isSameAs(KnownCall other) {
        return kind.equals(other.kind) && actor.equals(other.actor) && bodyHash.equals(other.bodyHash);
    }
}
