package org.countystore.store;

import java.time.LocalDateTime;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/**
 * What happened to packs of one lot, when and by whom. Written once, never changed.
 *
 * <p>The allocations and releases of an order also say, line by line, which lots the buyer gets.
 */
@Entity
@Table(name = "stock_movement")
public class StockMovement {
    /** The words of Solidus, Saleor and Vendure: an allocation is released when its order is cancelled. */
    public enum Kind {
        RECEIPT, ALLOCATION, RELEASE, HAND_OVER, ADJUSTMENT, RETURN,
        /** Rejected packs that were destroyed or went back to their station: the lot came with so many fewer. */
        DISPOSAL
    }

    static final int NO_LINE = 0;
    @Id
    @GeneratedValue(generator = "stock_movement")
    @SequenceGenerator(name = "stock_movement", sequenceName = "stock_movement_seq", allocationSize = 50)
    private long id;
    @Column(name = "stock_id")
    private long stock;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private long packs;
    private UUID document;
    @Column(name = "line_no")
    private int line;
    private long earlier;
    private String reason;
    @Column(name = "moved_by")
    private String by;
    @Column(name = "moved_at")
    private LocalDateTime at;

    protected StockMovement() {
    }

    /** @param document the order, consignment, count, return or disposal that moved them; line 0 where it has no lines */
    StockMovement(Kind kind, long stock, long packs, UUID document, int line, String reason, String by, LocalDateTime at) {
        this.kind = kind;
        this.stock = stock;
        this.packs = packs;
        this.document = document;
        this.line = line;
        this.reason = reason;
        this.by = by;
        this.at = at;
    }

    /** @param packs of the line that had been set aside before */
    StockMovement after(long packs) {
        earlier = packs;
        return this;
    }

    public long id() {
        return id;
    }

    public long stock() {
        return stock;
    }

    public Kind kind() {
        return kind;
    }

    /** At least 1; an adjustment may be below zero. */
    public long packs() {
        return packs;
    }

    public UUID document() {
        return document;
    }

    public int line() {
        return line;
    }

    public String reason() {
        return reason;
    }

    public String by() {
        return by;
    }

    public LocalDateTime at() {
        return at;
    }
}
