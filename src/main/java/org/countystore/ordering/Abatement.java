package org.countystore.ordering;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Refused;

/**
 * What an order gives back because some of its lines cost less in the end than they were placed at. Made when the order is
 * packed, at most once: the allowance is back at once, the buyer's own money once it has been handed out.
 */
@Entity
@Table(name = "abatement")
public class Abatement {
    @Id
    @Column(name = "order_id")
    private long order;
    private UUID uuid;
    private PlaceCode store;
    private Money fen;
    @Embedded
    private OwnMoney own;
    @Column(name = "abated_at")
    private LocalDateTime abatedAt;
    @Version
    private long version;

    protected Abatement() {
    }

    Abatement(Order order, Collection<Sources> back, LocalDateTime now) {
        this.order = order.id();
        uuid = order.uuid();
        store = order.store();
        fen = back.stream().map(Sources::sum).reduce(Money.ZERO, Money::plus);
        own = new OwnMoney(back.stream().map(Sources::self).reduce(Money.ZERO, Money::plus));
        abatedAt = now;
    }

    /**
     * @return false if it was handed out before
     * @throws Refused NOTHING_OWED
     */
    boolean payBack(String by, LocalDateTime now) {
        return own.payBack(by, now);
    }

    long order() {
        return order;
    }

    /** The order's own. */
    public UUID uuid() {
        return uuid;
    }

    public PlaceCode store() {
        return store;
    }

    /** Given back in all. */
    public Money fen() {
        return fen;
    }

    /** The part of it that is the buyer's own money. */
    public Money self() {
        return own.sum();
    }

    public LocalDateTime abatedAt() {
        return abatedAt;
    }

    /** When the buyer got the own money. */
    public Optional<LocalDateTime> paidBackAt() {
        return own.paidBackAt();
    }

    public boolean isOwed() {
        return own.isOwed();
    }
}
