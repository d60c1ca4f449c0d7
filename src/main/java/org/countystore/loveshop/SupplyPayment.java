package org.countystore.loveshop;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Money that a love shop paid for what it got of the county store, beside what settlements set off. Written once, never changed. */
@Entity
@Table(name = "love_supply_payment")
public class SupplyPayment {
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
