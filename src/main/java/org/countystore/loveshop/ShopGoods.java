package org.countystore.loveshop;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.SkuCode;
import org.countystore.points.PointsBook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * One kind of goods in one love shop, counted by the piece.
 *
 * <p>{@code received + adjusted = stock + redeemed} at all times; the figures change only by conditional updates in
 * {@link Wares}, each with a {@link ShelfMovement} beside it, never through this object.
 */
@Entity
@Table(name = "shop_goods")
public class ShopGoods {
    @Id
    @GeneratedValue(generator = "shop_goods")
    @SequenceGenerator(name = "shop_goods", sequenceName = "shop_goods_seq", allocationSize = 50)
    private long id;
    private UUID uuid;
    private PlaceCode village;
    private String name;
    @Column(name = "name_en")
    private String nameEn;
    @Enumerated(EnumType.STRING)
    private Drawing drawing;
    private long points;
    private SkuCode sku;
    @Column(name = "low_mark")
    private long lowMark;
    @Column(name = "on_shelf")
    private boolean onShelf;
    private String donor;
    private long received;
    private long adjusted;
    private long redeemed;
    private long stock;
    @Version
    private long version;

    protected ShopGoods() {
    }

    ShopGoods(UUID uuid, PlaceCode village) {
        this.uuid = uuid;
        this.village = village;
    }

    void write(GoodsSheet sheet) {
        name = sheet.name().strip();
        nameEn = sheet.nameEn().strip();
        drawing = sheet.drawing();
        points = sheet.points();
        sku = sheet.sku().orElse(null);
        lowMark = sheet.lowMark();
        onShelf = sheet.onShelf();
    }

    /** Shown beside the goods from now on, because the donor wishes it. */
    void thank(String giver) {
        donor = giver;
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

    public String name() {
        return name;
    }

    /** In the reader's language, as far as the keeper gave it a name there. */
    public String name(Locale locale) {
        return locale.getLanguage().equals("en") && !nameEn.isEmpty() ? nameEn : name;
    }

    public String nameEn() {
        return nameEn;
    }

    public Drawing drawing() {
        return drawing;
    }

    /** For one piece. */
    public long points() {
        return points;
    }

    /** What one piece is worth: a point is a yuan. */
    public Money worth() {
        return PointsBook.A_POINT.times(points);
    }

    public Optional<SkuCode> sku() {
        return Optional.ofNullable(sku);
    }

    public long lowMark() {
        return lowMark;
    }

    public boolean isOnShelf() {
        return onShelf;
    }

    public boolean isLow() {
        return onShelf && stock <= lowMark;
    }

    /** Who gave some of it and wishes to be named. */
    public Optional<String> donor() {
        return Optional.ofNullable(donor);
    }

    public long received() {
        return received;
    }

    /** What counting found too many (above zero) or too few. */
    public long adjusted() {
        return adjusted;
    }

    public long redeemed() {
        return redeemed;
    }

    public long stock() {
        return stock;
    }
}
