package org.countystore.ledger;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.LedgerAccountId;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * An amount that goes, or is held to go, from one account to another. Written once, never changed.
 *
 * <p>A HOLD ends by one SETTLE or one RELEASE that names it in {@link #resolves()}; a MOVE or SETTLE that was a mistake
 * is followed by one REVERSE that names it in {@link #reverses()}. Both columns are unique, so each race has one winner.
 */
@Entity
@Table(name = "transfer")
public class Transfer {
    @Id
    private String id;
    private UUID business;
    private String name;
    @Enumerated(EnumType.STRING)
    private Step step;
    private String kind;
    @Column(name = "from_account")
    private LedgerAccountId fromAccount;
    @Column(name = "to_account")
    private LedgerAccountId toAccount;
    private long amount;
    /** What a SETTLE or RELEASE gives back to the account that held; 0 in all others. */
    private long freed;
    private UUID resolves;
    private UUID reverses;
    @Column(name = "happened_at")
    private LocalDateTime at;
    @Column(name = "booked_on")
    private LocalDate bookedOn;

    protected Transfer() {
    }

    private Transfer(Ticket ticket, Step step, String kind, LedgerAccountId from, LedgerAccountId to, long amount) {
        this.id = ticket.id().toString();
        this.business = ticket.business();
        this.name = ticket.name();
        this.step = step;
        this.kind = kind;
        this.fromAccount = from;
        this.toAccount = to;
        this.amount = amount;
        this.at = ticket.at();
        this.bookedOn = ticket.at().toLocalDate();
    }

    static Transfer direct(Ticket ticket, Leg.Direct leg) {
        return new Transfer(ticket, leg.step(), leg.kind(), leg.from(), leg.to(), leg.amount());
    }

    Transfer settledBy(Ticket ticket, long part) {
        mustBe(step == Step.HOLD && part <= amount, "be settled with " + part);
        Transfer settling = new Transfer(ticket, Step.SETTLE, kind, fromAccount, toAccount, part);
        settling.freed = amount - part;
        settling.resolves = id();
        return settling;
    }

    Transfer releasedBy(Ticket ticket) {
        mustBe(step == Step.HOLD, "be released");
        Transfer releasing = new Transfer(ticket, Step.RELEASE, kind, fromAccount, toAccount, amount);
        releasing.freed = amount;
        releasing.resolves = id();
        return releasing;
    }

    Transfer reversedBy(Ticket ticket) {
        mustBe(step == Step.MOVE || step == Step.SETTLE, "be reversed");
        Transfer reversing = new Transfer(ticket, Step.REVERSE, kind, toAccount, fromAccount, amount);
        reversing.reverses = id();
        return reversing;
    }

    private void mustBe(boolean possible, String what) {
        if (!possible) {
            throw new IllegalStateException(step + " " + id + " of " + amount + " cannot " + what);
        }
    }

    /** What it adds to what is spendable on the account it comes from. */
    long changeOfFrom() {
        return step == Step.SETTLE || step == Step.RELEASE ? freed : -amount;
    }

    /** What it adds to what is spendable on the account it goes to. */
    long changeOfTo() {
        return step.isPosted() ? amount : 0;
    }

    /** Whether this is the row that the same leg would become again. */
    boolean isSameAs(Transfer other) {
        return id.equals(other.id) && step == other.step && kind.equals(other.kind) && amount == other.amount
                && fromAccount.equals(other.fromAccount) && toAccount.equals(other.toAccount)
                && resolves().equals(other.resolves()) && reverses().equals(other.reverses());
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public UUID business() {
        return business;
    }

    public String name() {
        return name;
    }

    public Step step() {
        return step;
    }

    public String kind() {
        return kind;
    }

    public LedgerAccountId from() {
        return fromAccount;
    }

    public LedgerAccountId to() {
        return toAccount;
    }

    public long amount() {
        return amount;
    }

    public long freed() {
        return freed;
    }

    public Optional<UUID> resolves() {
        return Optional.ofNullable(resolves);
    }

    public Optional<UUID> reverses() {
        return Optional.ofNullable(reverses);
    }

    public LocalDateTime at() {
        return at;
    }
}
