package org.countystore.loveshop;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.points.PointsBook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Everything that a love shop was owed on a day, paid to it out of its village's fund. Written once, never changed. */
@Entity
@Table(name = "shop_settlement")
public class ShopSettlement {
    @Id
    @GeneratedValue(generator = "shop_settlement")
    @SequenceGenerator(name = "shop_settlement", sequenceName = "shop_settlement_seq", allocationSize = 50)
    private long id;
    private UUID uuid;
    private PlaceCode village;
    private long redemptions;
    private long points;
    private Money fen;
    @Column(name = "gift_fen")
    private Money gifts;
    @Column(name = "supply_fen")
    private Money supplies;
    @Column(name = "first_day")
    private LocalDate firstDay;
    @Column(name = "last_day")
    private LocalDate lastDay;
    @Column(name = "settled_on")
    private LocalDate settledOn;
    @Column(name = "settled_at")
    private LocalDateTime settledAt;
    @Column(name = "settled_by")
    private String settledBy;

    protected ShopSettlement() {
    }

    /**
     * @param given what goods given to the shop are worth that was not set off yet
     * @param owes  what it owes the county store for goods it got there
     */
    ShopSettlement(UUID uuid, PlaceCode village, Redemptions.Owed owed, Money given, Money owes, String by, LocalDateTime now) {
        this.uuid = uuid;
        this.village = village;
        redemptions = owed.redemptions();
        points = owed.points();
        gifts = worth().min(given);
        supplies = worth().minus(gifts).min(owes);
        fen = worth().minus(gifts).minus(supplies);
        firstDay = owed.first();
        lastDay = owed.last();
        settledOn = now.toLocalDate();
        settledAt = now;
        settledBy = by;
    }

    public long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public PlaceCode village() {
        return village;
    }

    /** How many it pays for. */
    public long redemptions() {
        return redemptions;
    }

    public long points() {
        return points;
    }

    /** What was handed out, a yuan a point. */
    public Money worth() {
        return PointsBook.A_POINT.times(points);
    }

    /** Of that, what the shop was given as goods and is not paid again. */
    public Money gifts() {
        return gifts;
    }

    /** Of it, what goes to the county store for goods that the shop got there. */
    public Money supplies() {
        return supplies;
    }

    /** In money, to the shop. */
    public Money paid() {
        return fen;
    }

    /** Of the oldest redemption in it. */
    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public LocalDate settledOn() {
        return settledOn;
    }

    public LocalDateTime settledAt() {
        return settledAt;
    }

    public String settledBy() {
        return settledBy;
    }
}
