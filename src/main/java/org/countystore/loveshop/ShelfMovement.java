package org.countystore.loveshop;

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

/** What happened to pieces of some goods in a love shop, when and by whom. Written once, never changed. */
@Entity
@Table(name = "shelf_movement")
public class ShelfMovement {
    public enum Kind {
        RECEIPT, COUNT, REDEMPTION, REVERSAL
    }

    @Id
    @GeneratedValue(generator = "shelf_movement")
    @SequenceGenerator(name = "shelf_movement", sequenceName = "shelf_movement_seq", allocationSize = 50)
    private long id;
    @Column(name = "goods_id")
    private long goods;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private long quantity;
    private UUID document;
    private String reason;
    @Column(name = "moved_at")
    private LocalDateTime at;
    @Column(name = "moved_by")
    private String by;

    protected ShelfMovement() {
    }

    /** @param document the receipt, count or redemption that moved them */
    ShelfMovement(Kind kind, long goods, long quantity, UUID document, String reason, String by, LocalDateTime at) {
        this.kind = kind;
        this.goods = goods;
        this.quantity = quantity;
        this.document = document;
        this.reason = reason;
        this.by = by;
        this.at = at;
    }

    public long id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    /** At least 1; of a count it may be below zero. */
    public long quantity() {
        return quantity;
    }

    /** What the stock became more or less by. */
    public long change() {
        return kind == Kind.REDEMPTION ? -quantity : quantity;
    }

    public UUID document() {
        return document;
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
