package org.countystore.collection;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.access.Account;
import org.countystore.kernel.AccountId;
import org.countystore.kernel.Money;
import org.countystore.kernel.PhoneClock;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A slip that lay unsent on a phone when the county revoked it (待核单). Kept as it was written, whatever it says, until an
 * administrator admits it or turns it down; decided once.
 */
@Entity
@Table(name = "held_slip")
public class HeldSlip {
    public enum State {
        WAITING, ADMITTED, TURNED_DOWN
    }

    @Id
    @GeneratedValue(generator = "held_slip_seq")
    @SequenceGenerator(name = "held_slip_seq", sequenceName = "held_slip_seq", allocationSize = 50)
    private long id;
    private UUID uuid;
    private UUID device;
    @Column(name = "account_id")
    private AccountId account;
    private String clerk;
    private PlaceCode home;
    @Embedded
    private SaidFigures said;
    @Embedded
    private Witness witness;
    @Column(name = "paid_in_cash")
    private boolean paidInCash;
    @Column(name = "phone_sent_at")
    private LocalDateTime phoneSentAt;
    @Column(name = "handed_in_at")
    private LocalDateTime handedInAt;
    @Enumerated(EnumType.STRING)
    private State state;
    @Column(name = "decided_by")
    private String decidedBy;
    @Column(name = "decided_at")
    private LocalDateTime decidedAt;
    private String reason;
    @Version
    private long version;

    protected HeldSlip() {
    }

    HeldSlip(UUID uuid, WeighIn weighIn, boolean paidInCash, UUID device, Account clerk, PhoneClock phone, LocalDateTime now) {
        this.uuid = uuid;
        this.device = device;
        this.account = clerk.id();
        this.clerk = clerk.username();
        this.home = clerk.home();
        this.said = SaidFigures.of(weighIn);
        this.witness = weighIn.witness().copy();
        this.paidInCash = paidInCash;
        this.phoneSentAt = phone.sentAt().orElse(null);
        this.handedInAt = now;
        this.state = State.WAITING;
    }

    /** @throws Refused ALREADY_DECIDED the other way */
    boolean isDecided(State as) {
        if (state != State.WAITING && state != as) {
            throw new Refused(Reason.ALREADY_DECIDED, decidedBy, decidedAt);
        }
        return state == as;
    }

    void decide(State as, Optional<String> why, String by, LocalDateTime now) {
        state = as;
        reason = why.orElse(null);
        decidedBy = by;
        decidedAt = now;
    }

    /**
     * As it would have come, had the phone not been revoked.
     *
     * @param own the places for which the clerk may buy; where the account belongs says nothing of them
     */
    Sending sending(List<PlaceCode> own) {
        return new Sending(clerk, own, new PhoneClock(Optional.ofNullable(phoneSentAt)), handedInAt, paidInCash);
    }

    /** What the clerk wrote down. */
    public WeighIn weighIn() {
        return said.weighIn(witness);
    }

    /** Whether the clerk says that the household was paid on the spot. */
    public boolean isPaidInCash() {
        return paidInCash;
    }

    /** What its figures come to; empty where they are beyond all counting. */
    public Optional<Money> worth() {
        try {
            return Optional.of(weighIn().worth());
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    public long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    Witness witness() {
        return witness;
    }

    public UUID device() {
        return device;
    }

    /** The account that wrote it. */
    public String clerk() {
        return clerk;
    }

    AccountId account() {
        return account;
    }

    /** Where that account belongs; whoever administers that place decides. */
    public PlaceCode home() {
        return home;
    }

    public LocalDateTime handedInAt() {
        return handedInAt;
    }

    public State state() {
        return state;
    }

    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<LocalDateTime> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    /** Why it was turned down. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
