package org.countystore.review;

import java.time.LocalDateTime;
import java.util.OptionalLong;
import java.util.UUID;

import org.countystore.kernel.AccountId;
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
 * A deed that somebody scores a second time without knowing whose it is. It shows how steady the reviewers are and changes no
 * award. Its id says nothing of the deed.
 */
@Entity
@Table(name = "second_look")
public class SecondLook {
    @Id
    @GeneratedValue(generator = "second_look_seq")
    @SequenceGenerator(name = "second_look_seq", sequenceName = "second_look_seq", allocationSize = 50)
    private long id;
    private UUID uuid;
    @Column(name = "review_id")
    private long review;
    @Column(name = "deed_id")
    private long deed;
    @Column(name = "account_id")
    private AccountId account;
    private long voted;
    private Long points;
    @Column(name = "drawn_at")
    private LocalDateTime drawnAt;
    @Column(name = "looked_at")
    private LocalDateTime lookedAt;
    @Version
    private long version;

    protected SecondLook() {
    }

    SecondLook(UUID uuid, Review review, Deed deed, AccountId account, LocalDateTime now) {
        this.uuid = uuid;
        this.review = review.id();
        this.deed = deed.id();
        this.account = account;
        this.voted = deed.voted().orElseThrow();
        this.drawnAt = now;
    }

    /** A second time with the same points changes nothing. @throws Refused ALREADY_DECIDED with others */
    void score(long given, LocalDateTime now) {
        if (points != null && points != given) {
            throw new Refused(Reason.ALREADY_DECIDED);
        }
        if (points == null) {
            points = given;
            lookedAt = now;
        }
    }

    public UUID uuid() {
        return uuid;
    }

    long deed() {
        return deed;
    }

    /** Whose it is to score. */
    AccountId account() {
        return account;
    }

    /** What the reviewers had decided when it was drawn. */
    long voted() {
        return voted;
    }

    public OptionalLong points() {
        return points == null ? OptionalLong.empty() : OptionalLong.of(points);
    }
}
