package org.countystore.store;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.countystore.kernel.LotCode;
import org.countystore.kernel.LotId;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.SkuCode;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/**
 * The packs of one lot in the store. They arrive, are allocated to orders and handed over; a count corrects them.
 *
 * <p>What the county rejected is taken off {@code received}, with its part of what the households were owed.
 *
 * <p>{@code received + adjusted = available + allocated + handedOver} at all times; the figures change only by
 * conditional updates in {@link Stocks}, each with a {@link StockMovement} beside it, never through this object. What may not be updated
 * stays as it came: a {@link Glance} need not look at it.
 */
@Entity
@Table(name = "stock")
public class Stock {
    @Id
    @GeneratedValue(generator = "stock")
    @SequenceGenerator(name = "stock", sequenceName = "stock_seq", allocationSize = 50)
    private long id;
    @Column(updatable = false)
    private PlaceCode store;
    @Column(updatable = false)
    private SkuCode sku;
    @Column(name = "lot_id", updatable = false)
    private LotId lot;
    @Column(name = "lot_code", updatable = false)
    private LotCode lotCode;
    @Column(updatable = false)
    private PlaceCode origin;
    @Column(name = "best_before", updatable = false)
    private LocalDate bestBefore;
    @Column(name = "received_at", updatable = false)
    private LocalDateTime receivedAt;
    private long received;
    private long adjusted;
    private long available;
    private long allocated;
    @Column(name = "handed_over")
    private long handedOver;
    @Column(name = "owed_fen")
    private Money owed;
    @Column(name = "owed_one_fen")
    private Money owedForOne;
    private boolean blocked;
    private boolean live;
    @Column(updatable = false)
    private boolean outside;

    protected Stock() {
    }

    Stock(PlaceCode store, Parcel parcel, LocalDateTime now) {
        this.store = store;
        sku = parcel.sku();
        lot = parcel.lot();
        lotCode = parcel.code();
        origin = parcel.origin();
        bestBefore = parcel.bestBefore();
        received = parcel.packs();
        available = parcel.packs();
        owed = parcel.owed();
        owedForOne = parcel.owedForOne();
        blocked = parcel.blocked();
        live = true;
        outside = parcel.outside();
        receivedAt = now;
    }

    /**
     * A packed lot as it arrives.
     *
     * @param origin  the place that covers all villages it was grown in
     * @param owed    what the households were owed for all of it
     * @param owedForOne and for one pack, rounded down to a fen; for the heaviest where each is weighed by itself
     * @param outside whether who brought it stands in no register
     * @param blocked true while no inspection has released it: it is there but cannot be sold
     */
    record Parcel(LotId lot, LotCode code, SkuCode sku, long packs, LocalDate bestBefore, PlaceCode origin, Money owed,
            Money owedForOne, boolean blocked, boolean outside) {
    }

    public long id() {
        return id;
    }

    public PlaceCode store() {
        return store;
    }

    public SkuCode sku() {
        return sku;
    }

    public LotId lot() {
        return lot;
    }

    public LotCode lotCode() {
        return lotCode;
    }

    public PlaceCode origin() {
        return origin;
    }

    public LocalDate bestBefore() {
        return bestBefore;
    }

    public LocalDateTime receivedAt() {
        return receivedAt;
    }

    public long received() {
        return received;
    }

    /** What counting found too many (above zero) or too few. */
    public long adjusted() {
        return adjusted;
    }

    public long available() {
        return available;
    }

    public long allocated() {
        return allocated;
    }

    public long handedOver() {
        return handedOver;
    }

    /** Packs that must lie in the store now. */
    public long onHand() {
        return available + allocated;
    }

    /** What the households were owed for one of these packs, rounded down to a fen; for the heaviest where each is weighed. */
    public Money owedForOne() {
        return owedForOne;
    }

    /** Whether who brought its produce stands in no register. */
    public boolean isOutside() {
        return outside;
    }

    public boolean isBlocked() {
        return blocked;
    }
}
