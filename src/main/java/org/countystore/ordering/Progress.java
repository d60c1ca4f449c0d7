package org.countystore.ordering;

import java.time.LocalDateTime;
import java.util.Optional;

import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How far an order has come, and when each step happened. */
@Embeddable
public class Progress {
    @Enumerated(EnumType.STRING)
    private State state;
    @Column(name = "placed_at")
    private LocalDateTime placedAt;
    @Column(name = "paid_at")
    private LocalDateTime paidAt;
    @Column(name = "packed_at")
    private LocalDateTime packedAt;
    @Column(name = "shipped_at")
    private LocalDateTime shippedAt;
    @Column(name = "received_at")
    private LocalDateTime receivedAt;
    @Column(name = "cancelled_at")
    private LocalDateTime cancelledAt;
    private boolean lapsed;
    @Column(name = "returned_at")
    private LocalDateTime returnedAt;
    @Column(name = "open_returns")
    private int openReturns;

    protected Progress() {
    }

    Progress(LocalDateTime placedAt) {
        state = State.PLACED;
        this.placedAt = placedAt;
    }

    /** @return whether this was the moment; false if it was paid before */
    boolean pay(LocalDateTime now) {
        if (isDone(State.PAID, Reason.WRONG_STATE)) {
            return false;
        }
        paidAt = now;
        return true;
    }

    boolean pack(LocalDateTime now) {
        if (isDone(State.PACKED, Reason.NOT_PAID)) {
            return false;
        }
        packedAt = now;
        return true;
    }

    boolean ship(LocalDateTime now) {
        if (isDone(State.SHIPPED, Reason.NOT_PACKED)) {
            return false;
        }
        shippedAt = now;
        return true;
    }

    boolean receive(LocalDateTime now) {
        if (isDone(State.RECEIVED, Reason.NOT_SHIPPED)) {
            return false;
        }
        receivedAt = now;
        return true;
    }

    /** Until it is packed; afterwards it can only be returned. */
    boolean cancel(LocalDateTime now) {
        if (state == State.CANCELLED) {
            return false;
        }
        if (!isCancellable()) {
            throw new Refused(Reason.CANNOT_CANCEL, state);
        }
        state = State.CANCELLED;
        cancelledAt = now;
        return true;
    }

    /** Nobody paid it within the time the county gives. */
    boolean lapse(LocalDateTime now) {
        if (state != State.PLACED) {
            return false;
        }
        lapsed = true;
        return cancel(now);
    }

    /** Whether it was given up because nobody paid it. */
    public boolean isLapsed() {
        return lapsed;
    }

    boolean isCancellable() {
        return state == State.PLACED || state == State.PAID;
    }

    /**
     * @param days  after the receipt in which something may be given back
     * @param again when packs that were sent again reached the buyer: the days begin anew
     * @return true: each time is a new one
     */
    boolean askReturn(LocalDateTime now, int days, Optional<LocalDateTime> again) {
        if (!isReturnable()) {
            throw new Refused(Reason.NOT_RETURNABLE, state);
        }
        if (isTermOver(now, days, again)) {
            throw new Refused(Reason.RETURN_TERM_OVER, days);
        }
        openReturns++;
        return true;
    }

    /** Whether the buyer may ask for a return. */
    boolean takesReturns(LocalDateTime now, int days, Optional<LocalDateTime> again) {
        return isReturnable() && !isTermOver(now, days, again);
    }

    boolean isReturnable() {
        return state == State.SHIPPED || state == State.RECEIVED;
    }

    private boolean isTermOver(LocalDateTime now, int days, Optional<LocalDateTime> again) {
        return receivedAt != null && now.toLocalDate().isAfter(again.orElse(receivedAt).toLocalDate().plusDays(days));
    }

    boolean endReturn() {
        openReturns--;
        return true;
    }

    /** Every pack has been paid back. */
    boolean returnAll(LocalDateTime now) {
        state = State.RETURNED;
        returnedAt = now;
        return true;
    }

    /** Whether the store has to decide about something that the buyer wants to give back. */
    public boolean isInAftersale() {
        return openReturns > 0;
    }

    /** Goes to the step if it is the next one, and says whether it was done before. */
    private boolean isDone(State step, Reason tooEarly) {
        if (state.hasReached(step)) {
            return true;
        }
        if (state.ordinal() != step.ordinal() - 1) {
            throw new Refused(state == State.CANCELLED ? Reason.WRONG_STATE : tooEarly, state);
        }
        state = step;
        return false;
    }

    public State state() {
        return state;
    }

    public LocalDateTime placedAt() {
        return placedAt;
    }

    public Optional<LocalDateTime> paidAt() {
        return Optional.ofNullable(paidAt);
    }

    public Optional<LocalDateTime> packedAt() {
        return Optional.ofNullable(packedAt);
    }

    public Optional<LocalDateTime> shippedAt() {
        return Optional.ofNullable(shippedAt);
    }

    public Optional<LocalDateTime> receivedAt() {
        return Optional.ofNullable(receivedAt);
    }

    public Optional<LocalDateTime> cancelledAt() {
        return Optional.ofNullable(cancelledAt);
    }

    public Optional<LocalDateTime> returnedAt() {
        return Optional.ofNullable(returnedAt);
    }
}
