package org.countystore.ordering;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Money;
import org.countystore.kernel.Uuids;
import org.countystore.payment.Bill;
import org.countystore.payment.Receipt;

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
 * One attempt to pay an order over a wire: wanted, open while there is a code to scan, then closed or paid. Money that comes
 * after it was closed is money all the same, so a closed attempt may yet be paid.
 */
@Entity
@Table(name = "online_payment")
public class OnlinePayment {
    public enum State {
        WANTED, OPEN, CLOSED, PAID
    }

    @Id
    @GeneratedValue(generator = "online_payment")
    @SequenceGenerator(name = "online_payment", sequenceName = "online_payment_seq", allocationSize = 50)
    private long id;
    private UUID uuid;
    @Column(name = "order_id")
    private long order;
    private int attempt;
    private Money fen;
    @Enumerated(EnumType.STRING)
    private State state;
    private String code;
    @Column(name = "wanted_at")
    private LocalDateTime wantedAt;
    @Column(name = "expires_at")
    private LocalDateTime expiresAt;
    @Column(name = "channel_number")
    private String channelNumber;
    @Column(name = "received_fen")
    private Money received;
    @Column(name = "paid_at")
    private LocalDateTime paidAt;
    private UUID transfer;
    @Enumerated(EnumType.STRING)
    private Surplus surplus;
    @Embedded
    private Due due;
    @Version
    private long version;

    protected OnlinePayment() {
    }

    OnlinePayment(Order order, int attempt, LocalDateTime now, LocalDateTime expires) {
        this.order = order.id();
        this.attempt = attempt;
        uuid = Uuids.part(order.uuid(), "online-" + attempt);
        fen = order.self();
        state = State.WANTED;
        wantedAt = now;
        expiresAt = expires;
        due = new Due(now);
    }

    /** There is a code to scan; the channel is asked whether it was paid, should no report come. */
    void open(String scanned, LocalDateTime now) {
        if (state == State.WANTED) {
            code = scanned;
            state = State.OPEN;
            due.now(now);
            later(now, Optional.empty());
        }
    }

    /** Nothing has changed; asked again later, and at the latest when it cannot be paid any more. */
    void later(LocalDateTime now, Optional<String> because) {
        if (isUnderway()) {
            due.again(now, because);
            due.atLatest(expiresAt, now);
        }
    }

    void close() {
        if (state != State.PAID) {
            state = State.CLOSED;
            due.never();
        }
    }

    /** @param rest why it is not the order's money, if it is not */
    void receive(Receipt receipt, UUID moved, Optional<Surplus> rest) {
        state = State.PAID;
        received = receipt.amount();
        channelNumber = receipt.transaction();
        paidAt = receipt.paidAt();
        transfer = moved;
        surplus = rest.orElse(null);
        due.never();
    }

    boolean isUnderway() {
        return state == State.WANTED || state == State.OPEN;
    }

    /** Whether it can still be paid in good time. */
    public boolean isPayable(LocalDateTime now) {
        return isUnderway() && now.isBefore(expiresAt);
    }

    Bill bill(Order of) {
        return new Bill(number(), fen, "订单 " + of.number(), expiresAt);
    }

    /** How the channel knows it. */
    String number() {
        return uuid.toString().replace("-", "");
    }

    static UUID uuidOf(String number) {
        return UUID.fromString(number.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
    }

    long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    long order() {
        return order;
    }

    int attempt() {
        return attempt;
    }

    public Money amount() {
        return fen;
    }

    public State state() {
        return state;
    }

    /** What the buyer scans, while it may be scanned. */
    public Optional<String> code() {
        return Optional.ofNullable(code).filter(shown -> state == State.OPEN);
    }

    public LocalDateTime expiresAt() {
        return expiresAt;
    }

    /** What came, which may be another amount than was asked for. */
    public Optional<Money> received() {
        return Optional.ofNullable(received);
    }

    public Optional<LocalDateTime> paidAt() {
        return Optional.ofNullable(paidAt);
    }

    /** Why it was money too much, if it was. */
    public Optional<Surplus> surplus() {
        return Optional.ofNullable(surplus);
    }

    UUID transfer() {
        return transfer;
    }

    public Due due() {
        return due;
    }
}
