package org.countystore.ordering;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.AccountId;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Refused;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;

/**
 * Asked for by the buyer; then approved or declined by the store, or withdrawn. The allowance is back with the approval,
 * the buyer's own money once the counter has handed it out.
 */
@Entity
@Table(name = "return_request")
public class ReturnRequest {
    @Id
    @GeneratedValue(generator = "return_request")
    @SequenceGenerator(name = "return_request", sequenceName = "return_request_seq", allocationSize = 50)
    private long id;
    private UUID uuid;
    @Column(name = "order_id")
    private long order;
    @Column(name = "account_id")
    private AccountId buyer;
    private PlaceCode store;
    @Column(name = "asked_at")
    private LocalDateTime askedAt;
    @Embedded
    private Outcome outcome = new Outcome();
    private Money fen = Money.ZERO;
    @Embedded
    private OwnMoney own = new OwnMoney();
    @Version
    private long version;
    /** Written and read beside the return by {@link ReturnRequests}, for many returns at once. */
    @Transient
    private List<ReturnLine> lines = List.of();

    protected ReturnRequest() {
    }

    ReturnRequest(UUID uuid, Order order, List<ReturnLine> lines, LocalDateTime now) {
        this.uuid = uuid;
        this.order = order.id();
        buyer = order.buyer();
        store = order.store();
        this.lines = lines;
        askedAt = now;
    }

    ReturnRequest with(List<ReturnLine> read) {
        lines = read;
        return this;
    }

    /** The lines say what is given back. */
    void end(Outcome end) {
        outcome = end;
        fen = lines.stream().map(ReturnLine::fen).reduce(Money.ZERO, Money::plus);
        own = new OwnMoney(lines.stream().map(ReturnLine::self).reduce(Money.ZERO, Money::plus));
    }

    /**
     * @return false if it was handed out before
     * @throws Refused NOTHING_OWED
     */
    boolean payBack(String by, LocalDateTime now) {
        return own.payBack(by, now);
    }

    /** The order that sends the packs again, if that is what was decided. */
    public Optional<UUID> sentAgain() {
        return outcome.remedy().filter(Remedy.RESEND::equals).map(resend -> Replacement.of(uuid));
    }

    long id() {
        return id;
    }

    long order() {
        return order;
    }

    public UUID uuid() {
        return uuid;
    }

    public AccountId buyer() {
        return buyer;
    }

    public PlaceCode store() {
        return store;
    }

    public LocalDateTime askedAt() {
        return askedAt;
    }

    public ReturnState state() {
        return outcome.state();
    }

    public Outcome outcome() {
        return outcome;
    }

    public List<ReturnLine> lines() {
        return lines;
    }

    /** Given back in all; nothing until it is approved. */
    public Money fen() {
        return fen;
    }

    /** The part of it that is the buyer's own money. */
    public Money self() {
        return own.sum();
    }

    /** When the buyer got the own money. */
    public Optional<LocalDateTime> paidBackAt() {
        return own.paidBackAt();
    }

    public boolean isOwed() {
        return own.isOwed();
    }
}
