package org.countystore.access;

import java.time.LocalDateTime;
import java.util.Optional;

import org.countystore.kernel.AccountId;
import org.countystore.kernel.Fields;
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
 * What a person signs in with. Opened by an administrator with an initial password that must be changed; closed when
 * the person leaves, never deleted, because the audit names it.
 */
@Entity
@Table(name = "account")
public class Account {
    @Id
    @GeneratedValue(generator = "account_seq")
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
    private long id;
    private String username;
    @Column(name = "display_name")
    private String displayName;
    private PlaceCode home;
    @Column(name = "password_hash")
    private String passwordHash;
    @Column(name = "initial_password")
    private boolean initialPassword;
    @Column(name = "password_since")
    private LocalDateTime passwordSince;
    private String language = "zh";
    @Column(name = "large_type")
    private boolean largeType;
    @Column(name = "opened_at")
    private LocalDateTime openedAt;
    @Column(name = "closed_at")
    private LocalDateTime closedAt;
    @Version
    private long version;

    protected Account() {
    }

    Account(NewAccount wanted, String passwordHash, boolean initialPassword, LocalDateTime now) {
        new Fields().must(wanted.username().matches("[a-z][a-z0-9._-]{1,39}"), "username", "username")
                .text(wanted.displayName(), 80, "displayName").orRefuse();
        this.username = wanted.username();
        this.displayName = wanted.displayName();
        this.home = wanted.home();
        this.passwordHash = passwordHash;
        this.initialPassword = initialPassword;
        this.passwordSince = now;
        this.openedAt = now;
    }

    /** Nobody signs in any more; a second closing changes nothing. */
    void close(LocalDateTime now) {
        if (closedAt == null) {
            closedAt = now;
        }
    }

    void reopen() {
        closedAt = null;
    }

    void mustBeOpen() {
        if (closedAt != null) {
            throw new Refused(Reason.ACCOUNT_CLOSED);
        }
    }

    void changePassword(String newHash, LocalDateTime now) {
        passwordHash = newHash;
        initialPassword = false;
        passwordSince = now;
    }

    void resetPassword(String oneTimeHash, LocalDateTime now) {
        passwordHash = oneTimeHash;
        initialPassword = true;
        passwordSince = now;
    }

    void prefer(Preferences wanted) {
        language = wanted.language();
        largeType = wanted.largeType();
    }

    public AccountId id() {
        return new AccountId(id);
    }

    public String username() {
        return username;
    }

    public String displayName() {
        return displayName;
    }

    /** Where the account belongs; who administers that place administers the account. */
    public PlaceCode home() {
        return home;
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    public Optional<LocalDateTime> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public boolean hasInitialPassword() {
        return initialPassword;
    }

    public Preferences preferences() {
        return new Preferences(language, largeType);
    }

    /** What let somebody in before this moment does so no more. */
    LocalDateTime passwordSince() {
        return passwordSince;
    }

    String passwordHash() {
        return passwordHash;
    }
}
