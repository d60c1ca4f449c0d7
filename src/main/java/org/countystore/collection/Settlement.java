package org.countystore.collection;

import java.time.LocalDateTime;
import java.util.Optional;

import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Who bears a shortage that the road does not explain. One side says so, and it is settled when somebody of the other side says the
 * same. It names who answers for it; no money moves.
 */
@Embeddable
public class Settlement {
    public enum Bearer {
        SENDER, CARRIER
    }

    public enum Side {
        SENDER, RECEIVER
    }

    @Column(name = "to_settle")
    private boolean open;
    @Enumerated(EnumType.STRING)
    private Bearer bearer;
    @Enumerated(EnumType.STRING)
    @Column(name = "said_side")
    private Side side;
    @Column(name = "said_by")
    private String saidBy;
    @Column(name = "said_at")
    private LocalDateTime saidAt;
    @Column(name = "said_note")
    private String note;
    @Column(name = "settled_by")
    private String settledBy;
    @Column(name = "settled_at")
    private LocalDateTime settledAt;

    protected Settlement() {
    }

    static Settlement none() {
        return new Settlement();
    }

    void open() {
        open = true;
    }

    /**
     * One side says who bears it: settles it if the other side said the same before, and else stands as its proposal.
     *
     * @throws Refused NOTHING_TO_SETTLE; OTHER_SIDE_MUST_AGREE if the same person would speak for both
     */
    void say(Side whose, Bearer who, String why, String by, LocalDateTime at) {
        if (!open && settledAt == null) {
            throw new Refused(Reason.NOTHING_TO_SETTLE);
        }
        if (!open) {
            return;
        }
        if (side != null && side != whose && bearer == who) {
            if (by.equals(saidBy)) {
                throw new Refused(Reason.OTHER_SIDE_MUST_AGREE);
            }
            open = false;
            settledBy = by;
            settledAt = at;
            return;
        }
        side = whose;
        bearer = who;
        note = why;
        saidBy = by;
        saidAt = at;
    }

    /** Whether both sides still have to agree. */
    public boolean isOpen() {
        return open;
    }

    public boolean isSettled() {
        return settledAt != null;
    }

    /** Who bears it, as said last. */
    public Optional<Bearer> bearer() {
        return Optional.ofNullable(bearer);
    }

    /** The side that said so last. */
    public Optional<Side> side() {
        return Optional.ofNullable(side);
    }

    public Optional<String> saidBy() {
        return Optional.ofNullable(saidBy);
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public Optional<String> settledBy() {
        return Optional.ofNullable(settledBy);
    }

    public Optional<LocalDateTime> settledAt() {
        return Optional.ofNullable(settledAt);
    }
}
