package org.countystore.loveshop;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Fields;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Refused;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Money that a love shop paid for what it got of the county store, beside what settlements set off. Taken back whole if it was a mistake. */
@Entity
@Table(name = "love_supply_payment")
public class SupplyPayment {
    private static final int LONGEST_REASON = 200;
    @Id
    @GeneratedValue(generator = "love_supply_payment")
    @SequenceGenerator(name = "love_supply_payment", sequenceName = "love_supply_payment_seq", allocationSize = 50)
    private long id;
    private UUID uuid;
    private PlaceCode village;
    private Money fen;
    @Column(name = "paid_on")
    private LocalDate paidOn;
    @Column(name = "taken_by")
    private String takenBy;
    @Column(name = "taken_at")
    private LocalDateTime takenAt;
    @Column(name = "reversed_at")
    private LocalDateTime reversedAt;
    @Column(name = "reversed_by")
    private String reversedBy;
    @Column(name = "reversal_reason")
    private String reversalReason;
    @Version
    private long version;

    protected SupplyPayment() {
    }

    SupplyPayment(UUID uuid, PlaceCode village, Money amount, String by, LocalDateTime now) {
        this.uuid = uuid;
        this.village = village;
        fen = amount;
        paidOn = now.toLocalDate();
        takenBy = by;
        takenAt = now;
    }

    /**
     * @return false if it was taken back before
     * @throws Refused INVALID without a reason
     */
    boolean takeBack(String reason, String by, LocalDateTime now) {
        if (isTakenBack()) {
            return false;
        }
        new Fields().text(reason, LONGEST_REASON, "reason").orRefuse();
        reversedAt = now;
        reversedBy = by;
        reversalReason = reason.strip();
        return true;
    }

    public boolean isTakenBack() {
        return reversedAt != null;
    }

    /** Why it was taken back. */
    public Optional<String> reversalReason() {
        return Optional.ofNullable(reversalReason);
    }

    public long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    /** Whose shop paid: the village's, or the county's. */
    public PlaceCode village() {
        return village;
    }

    public Money amount() {
        return fen;
    }

    public LocalDate paidOn() {
        return paidOn;
    }

    public String takenBy() {
        return takenBy;
    }

    public LocalDateTime takenAt() {
        return takenAt;
    }
}
