package org.countystore.store;

import java.util.UUID;

import org.countystore.kernel.SkuCode;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/**
 * Packs of a pre-sale that one line of an order has asked for. Changes only while its pre-sale is locked.
 *
 * <p>{@code packs = allotted + waiting + withdrawn + replaced} at all times.
 */
@Entity
@Table(name = "reservation")
public class Reservation {
    @Id
    @GeneratedValue(generator = "reservation")
    @SequenceGenerator(name = "reservation", sequenceName = "reservation_seq", allocationSize = 50)
    private long id;
    @Column(name = "presale_id")
    private long presale;
    @Column(name = "order_uuid")
    private UUID order;
    @Column(name = "line_no")
    private int line;
    @Column(name = "place_no")
    private long place;
    private long packs;
    private long allotted;
    private long withdrawn;
    private long replaced;
    @Column(name = "substitute_sku")
    private SkuCode substitute;
    private long released;

    protected Reservation() {
    }

    Reservation(Presale presale, UUID order, int line, long packs) {
        this.presale = presale.id();
        place = presale.queued();
        this.order = order;
        this.line = line;
        this.packs = packs;
    }

    void allot(long more) {
        allotted += more;
    }

    /** Who asked no longer wants what has not come. */
    void withdraw() {
        withdrawn += waiting();
    }

    /** Who asked takes packs of another SKU for what will not come. */
    void replaceBy(SkuCode other) {
        replaced += waiting();
        substitute = other;
    }

    /** The order will not be: what has not come is no longer wanted, what has come is free again. */
    void cancel() {
        withdraw();
        released = allotted;
    }

    long presale() {
        return presale;
    }

    public UUID order() {
        return order;
    }

    /** The number of the order's line. */
    public int line() {
        return line;
    }

    /** In the queue of the pre-sale, from 1. */
    public long place() {
        return place;
    }

    public long packs() {
        return packs;
    }

    /** Set aside of what has arrived. */
    public long allotted() {
        return allotted;
    }

    /** Wanted and not there. */
    public long waiting() {
        return packs - allotted - withdrawn - replaced;
    }

    /** Given of another SKU. */
    public long replaced() {
        return replaced;
    }

    /** What it still has of what it was allotted. */
    long kept() {
        return allotted - released;
    }

    /** What the pre-sale counts as ordered. */
    long standing() {
        return packs - withdrawn - replaced - released;
    }
}
