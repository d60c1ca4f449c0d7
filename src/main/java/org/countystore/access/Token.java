package org.countystore.access;

import java.time.LocalDateTime;
import java.util.Optional;

import org.countystore.kernel.AccountId;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Lets a machine act for an account until it expires or its owner revokes it. Only its hash is kept. */
@Entity
@Table(name = "token")
public class Token {
    @Id
    @GeneratedValue(generator = "token_seq")
    @SequenceGenerator(name = "token_seq", sequenceName = "token_seq", allocationSize = 50)
    private long id;
    @Column(name = "account_id")
    private AccountId account;
    private String hash;
    private String device;
    @Column(name = "issued_at")
    private LocalDateTime issuedAt;
    @Column(name = "expires_at")
    private LocalDateTime expiresAt;
    /** The phone on which it was asked for. */
    @Column(name = "device_id")
    private Long deviceId;
    @Column(name = "revoked_at")
    private LocalDateTime revokedAt;

    protected Token() {
    }

    Token(AccountId account, String hash, String device, Optional<Device> phone, LocalDateTime issuedAt, LocalDateTime expiresAt) {
        this.account = account;
        this.hash = hash;
        this.device = device.length() <= 200 ? device : device.substring(0, 200);
        this.deviceId = phone.map(Device::id).orElse(null);
        this.issuedAt = issuedAt;
        this.expiresAt = expiresAt;
    }

    boolean isGoodAt(LocalDateTime now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    void revoke(LocalDateTime now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    public long id() {
        return id;
    }

    public AccountId account() {
        return account;
    }

    Optional<Long> phone() {
        return Optional.ofNullable(deviceId);
    }

    String hash() {
        return hash;
    }

    /** What asked for it, as its User-Agent told. */
    public String device() {
        return device;
    }

    public LocalDateTime issuedAt() {
        return issuedAt;
    }

    public LocalDateTime expiresAt() {
        return expiresAt;
    }
}
