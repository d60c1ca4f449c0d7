package org.countystore.review;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What one reviewer would give for one deed; may be changed until the month's list hangs out. */
@Entity
@Table(name = "vote")
public class Vote {
    @Id
    @GeneratedValue(generator = "vote_seq")
    @SequenceGenerator(name = "vote_seq", sequenceName = "vote_seq", allocationSize = 50)
    private long id;
    @Column(name = "review_id")
    private long review;
    @Column(name = "deed_id")
    private long deed;
    private String reviewer;
    private long points;
    private String reason;
    @Column(name = "voted_at")
    private LocalDateTime votedAt;
    @Version
    private long version;

    protected Vote() {
    }

    Vote(long review, long deed, String reviewer) {
        this.review = review;
        this.deed = deed;
        this.reviewer = reviewer;
    }

    /** @param newReason empty where the vote is what was proposed */
    void cast(long newPoints, String newReason, LocalDateTime now) {
        points = newPoints;
        reason = newReason;
        votedAt = now;
    }

    public long deed() {
        return deed;
    }

    /** The account's name. */
    public String reviewer() {
        return reviewer;
    }

    public long points() {
        return points;
    }

    public String reason() {
        return reason;
    }
}
