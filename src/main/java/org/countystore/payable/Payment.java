package org.countystore.payable;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;

/** Money that went out for one or many slips. Written once; a mistake is taken back whole, by its reversal. */
@Entity
@Table(name = "payment")
public class Payment {
    public enum Method {
        /** Out of the cash box of a place. */
        CASH,
        /** From the county's bank account. */
        TRANSFER
    }

    public enum State {
        PAID, REVERSED
    }

    @Id
    @GeneratedValue(generator = "payment_seq")
    @SequenceGenerator(name = "payment_seq", sequenceName = "payment_seq", allocationSize = 50)
    private long id;
    private UUID uuid;
    private PlaceCode place;
    @Enumerated(EnumType.STRING)
    private Method method;
    private String reference;
    private Money fen;
    @Column(name = "paid_by")
    private String paidBy;
    @Column(name = "paid_at")
    private LocalDateTime paidAt;
    @Column(name = "reversed_at")
    private LocalDateTime reversedAt;
    @Column(name = "reversed_by")
    private String reversedBy;
    @Column(name = "reversal_reason")
    private String reversalReason;
    /** Laid on by {@link Payments}, for many payments in one statement. */
    @Transient
    private List<PaymentLine> lines = new ArrayList<>();
    @Version
    private long version;

    protected Payment() {
    }

    Payment(UUID uuid, PlaceCode place, PayOrder order, String paidBy, LocalDateTime paidAt) {
        this.uuid = uuid;
        this.place = place;
        this.method = order.method();
        this.reference = order.reference().orElse(null);
        this.fen = Money.ZERO;
        this.paidBy = paidBy;
        this.paidAt = paidAt;
    }

    void add(Payable payable, Money amount) {
        lines.add(new PaymentLine(payable, amount));
        fen = fen.plus(amount);
    }

    /** The money came back, or never went: what it paid is owed again. */
    void reverse(String by, String reason, LocalDateTime at) {
        if (isReversed()) {
            throw new IllegalStateException("reversed already: " + uuid);
        }
        reversedBy = by;
        reversalReason = reason;
        reversedAt = at;
    }

    public boolean isReversed() {
        return reversedAt != null;
    }

    public State state() {
        return isReversed() ? State.REVERSED : State.PAID;
    }

    public long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public PlaceCode place() {
        return place;
    }

    public Method method() {
        return method;
    }

    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    public Money amount() {
        return fen;
    }

    public String paidBy() {
        return paidBy;
    }

    public LocalDateTime paidAt() {
        return paidAt;
    }

    public Optional<String> reversalReason() {
        return Optional.ofNullable(reversalReason);
    }

    public List<PaymentLine> lines() {
        return List.copyOf(lines);
    }

    Payment with(List<PaymentLine> ofThis) {
        lines = List.copyOf(ofThis);
        return this;
    }
}
