package org.countystore.loveshop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Some pieces of one kind of goods, by the name and at the points of that moment. */
@Embeddable
public class RedemptionLine {
    @Column(name = "goods_id")
    private long goods;
    private String name;
    private long quantity;
    private long points;

    protected RedemptionLine() {
    }

    RedemptionLine(ShopGoods goods, long quantity) {
        this.goods = goods.id();
        name = goods.name();
        this.quantity = quantity;
        points = goods.points() * quantity;
    }

    /** As it was agreed without a network; goods that have become cheaper since cost what they cost now. */
    RedemptionLine(ShopGoods goods, OfflineWish.Line agreed) {
        this(goods, agreed.pieces().quantity());
        points = Math.min(points, agreed.points() * quantity);
    }

    public long goods() {
        return goods;
    }

    public String name() {
        return name;
    }

    public long quantity() {
        return quantity;
    }

    /** For all pieces. */
    public long points() {
        return points;
    }
}
