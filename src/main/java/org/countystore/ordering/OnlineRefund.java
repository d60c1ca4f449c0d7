package org.countystore.ordering;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Money;
import org.countystore.kernel.Uuids;
import org.countystore.payment.Repayment;
import org.countystore.payment.RepaymentOrder;

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

/** Some or all of the money of an {@link OnlinePayment} on its way back: wanted, underway, done; or stuck, and then people act. */
@Entity
@Table(name = "online_refund")
public class OnlineRefund {
    public enum State {
        WANTED, UNDERWAY, DONE, STUCK
    }

    public enum Why {
        LATE, TWICE, AMOUNT, CANCELLED, RETURNED, ABATED
    }

    @Id
    @GeneratedValue(generator = "online_refund")
    @SequenceGenerator(name = "online_refund", sequenceName = "online_refund_seq", allocationSize = 50)
    private long id;
    private UUID uuid;
    @Column(name = "payment_id")
    private long payment;
    @Column(name = "order_id")
    private long order;
    @Column(name = "refund_no")
    private int number;
    private Money fen;
    @Enumerated(EnumType.STRING)
    private Why why;
    @Enumerated(EnumType.STRING)
    private State state;
    @Column(name = "asked_at")
    private LocalDateTime askedAt;
    @Column(name = "done_at")
    private LocalDateTime doneAt;
    @Embedded
    private Due due;
    @Version
    private long version;

    protected OnlineRefund() {
    }

    OnlineRefund(OnlinePayment payment, int number, Money amount, Why why, LocalDateTime now) {
        this.payment = payment.id();
        this.number = number;
        this.why = why;
        order = payment.order();
        uuid = Uuids.part(payment.uuid(), "refund-" + number);
        fen = amount;
        state = State.WANTED;
        askedAt = now;
        due = new Due(now);
    }

    /** @return whether the money is back now and was not before */
    boolean went(Repayment how, LocalDateTime now) {
        if (state == State.DONE) {
            return false;
        }
        switch (how) {
            case DONE -> {
                state = State.DONE;
                doneAt = now;
                due.never();
            }
            case UNDERWAY -> {
                state = State.UNDERWAY;
                due.again(now, Optional.empty());
            }
            case STUCK -> {
                state = State.STUCK;
                due.never();
            }
        }
        return state == State.DONE;
    }

    RepaymentOrder order(OnlinePayment of) {
        return new RepaymentOrder(of.number(), number(), fen, of.received().orElseThrow(), "订单退款", state == State.UNDERWAY);
    }

    /** How the channel knows it. */
    String number() {
        return uuid.toString().replace("-", "");
    }

    long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    long payment() {
        return payment;
    }

    long order() {
        return order;
    }

    public Money amount() {
        return fen;
    }

    public Why why() {
        return why;
    }

    public State state() {
        return state;
    }

    public LocalDateTime askedAt() {
        return askedAt;
    }

    public Optional<LocalDateTime> doneAt() {
        return Optional.ofNullable(doneAt);
    }

    public Due due() {
        return due;
    }
}
