package org.countystore.loveshop;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Fields;
import org.countystore.kernel.PlaceCode;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Goods that came into a love shop, and from where. Written once, never changed; a count corrects it. */
@Entity
@Table(name = "goods_receipt")
public class GoodsReceipt {
    private static final int LONGEST_DONOR = 60;
    private static final int LONGEST_NOTE = 200;
    private static final long MOST = 100_000;

    public enum Source {
        STORE, PURCHASE, DONOR
    }

    @Id
    @GeneratedValue(generator = "goods_receipt")
    @SequenceGenerator(name = "goods_receipt", sequenceName = "goods_receipt_seq", allocationSize = 50)
    private long id;
    private UUID uuid;
    @Column(name = "goods_id")
    private long goods;
    @Enumerated(EnumType.STRING)
    private Source source;
    private long quantity;
    @Column(name = "points_each")
    private long pointsEach;
    private String donor;
    @Column(name = "donor_shown")
    private boolean donorShown;
    private String note;
    @Column(name = "received_on")
    private LocalDate receivedOn;
    @Column(name = "received_at")
    private LocalDateTime receivedAt;
    @Column(name = "received_by")
    private String receivedBy;

    protected GoodsReceipt() {
    }

    GoodsReceipt(UUID uuid, ShopGoods goods, Delivery delivery, String by, LocalDateTime now) {
        this.uuid = uuid;
        this.goods = goods.id();
        source = delivery.source();
        quantity = delivery.quantity();
        pointsEach = goods.points();
        donor = delivery.donor().map(String::strip).orElse(null);
        donorShown = delivery.donorShown();
        note = delivery.note().strip();
        receivedOn = now.toLocalDate();
        receivedAt = now;
        receivedBy = by;
    }

    /**
     * What the keeper writes down of goods that came.
     *
     * @param donor      who gave them; for gifts only
     * @param donorShown whether the donor wishes to be named beside the goods
     * @param note       such as the number of an invoice; may be empty
     */
    public record Delivery(UUID goods, Source source, long quantity, Optional<String> donor, boolean donorShown, String note) {
        /** What the county store gives comes by a {@link Supply}; to the shop of the county nothing else does. */
        void check(PlaceCode shop) {
            Fields fields = new Fields().between(quantity, 1, MOST, "quantity").must(source != null, "source", "required")
                    .must(!shop.isCounty(), "source", "only_from_store")
                    .must(source != Source.STORE, "source", "by_supply")
                    .must(note.length() <= LONGEST_NOTE, "note", "too_long", LONGEST_NOTE)
                    .must(source == Source.DONOR || donor.isEmpty(), "donor", "donor_of_gifts");
            if (source == Source.DONOR) {
                fields.text(donor.orElse(null), LONGEST_DONOR, "donor");
            }
            fields.orRefuse();
        }
    }

    public long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public long goods() {
        return goods;
    }

    public Source source() {
        return source;
    }

    public long quantity() {
        return quantity;
    }

    /** What all of it is worth at the price of that day. */
    public long points() {
        return pointsEach * quantity;
    }

    public boolean isGift() {
        return source == Source.DONOR;
    }

    public Optional<String> donor() {
        return Optional.ofNullable(donor);
    }

    public boolean isDonorShown() {
        return donorShown;
    }

    public String note() {
        return note;
    }

    public LocalDateTime receivedAt() {
        return receivedAt;
    }

    public String receivedBy() {
        return receivedBy;
    }
}
