package org.countystore.ordering;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Money;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A buyer's own money, taken for an order at the counter or over a wire. Given back if the order is cancelled. */
@Entity
@Table(name = "order_payment")
public class OrderPayment {
    @Id
    @GeneratedValue(generator = "order_payment")
    @SequenceGenerator(name = "order_payment", sequenceName = "order_payment_seq", allocationSize = 50)
    private long id;
    @Column(name = "order_id")
    private long order;
    @Enumerated(EnumType.STRING)
    private Method method;
    @Column(name = "fen")
    private Money amount;
    private UUID transfer;
    @Column(name = "taken_by")
    private String takenBy;
    @Column(name = "taken_at")
    private LocalDateTime takenAt;
    @Column(name = "given_back_at")
    private LocalDateTime givenBackAt;
    @Column(name = "given_back_by")
    private String givenBackBy;

    protected OrderPayment() {
    }

    OrderPayment(Order order, Method method, UUID transfer, String takenBy, LocalDateTime now) {
        this.order = order.id();
        this.method = method;
        amount = order.self();
        this.transfer = transfer;
        this.takenBy = takenBy;
        takenAt = now;
    }

    void giveBack(String by, LocalDateTime now) {
        givenBackAt = now;
        givenBackBy = by;
    }

    UUID transfer() {
        return transfer;
    }

    public Money amount() {
        return amount;
    }

    public Method method() {
        return method;
    }

    public String takenBy() {
        return takenBy;
    }

    public LocalDateTime takenAt() {
        return takenAt;
    }

    public Optional<LocalDateTime> givenBackAt() {
        return Optional.ofNullable(givenBackAt);
    }

    public Optional<String> givenBackBy() {
        return Optional.ofNullable(givenBackBy);
    }
}
