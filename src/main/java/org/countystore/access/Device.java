package org.countystore.access;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.AccountId;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A phone on which somebody works away from the office. Met at its first sign-in; it goes with whoever signed in on it
 * last. Revoked once and for all when it is lost: a phone that is found again comes back under a new id.
 */
@Entity
@Table(name = "device")
public class Device {
    @Id
    @GeneratedValue(generator = "device_seq")
    @SequenceGenerator(name = "device_seq", sequenceName = "device_seq", allocationSize = 50)
    private long id;
    private UUID uuid;
    private String name;
    @Column(name = "account_id")
    private AccountId account;
    private PlaceCode home;
    @Column(name = "met_at")
    private LocalDateTime metAt;
    @Column(name = "last_seen_at")
    private LocalDateTime lastSeenAt;
    @Column(name = "revoked_at")
    private LocalDateTime revokedAt;
    @Column(name = "revoked_by")
    private String revokedBy;
    @Version
    private long version;

    protected Device() {
    }

    Device(NewDevice wanted, Account bearer, LocalDateTime now) {
        this.uuid = wanted.id();
        this.metAt = now;
        carriedBy(bearer, wanted.name(), now);
    }

    /** @throws Refused DEVICE_REVOKED */
    void carriedBy(Account bearer, String calledNow, LocalDateTime now) {
        if (isRevoked()) {
            throw new Refused(Reason.DEVICE_REVOKED);
        }
        account = bearer.id();
        home = bearer.home();
        name = calledNow.strip();
        lastSeenAt = now;
    }

    /** A second time changes nothing. */
    void revoke(String by, LocalDateTime now) {
        if (revokedAt == null) {
            revokedAt = now;
            revokedBy = by;
        }
    }

    long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public String name() {
        return name;
    }

    public AccountId account() {
        return account;
    }

    /** Where its bearer belongs; who administers that place may revoke it. */
    public PlaceCode home() {
        return home;
    }

    public LocalDateTime metAt() {
        return metAt;
    }

    /** To ten minutes or so. */
    public LocalDateTime lastSeenAt() {
        return lastSeenAt;
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }

    public Optional<LocalDateTime> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }

    public Optional<String> revokedBy() {
        return Optional.ofNullable(revokedBy);
    }
}
