package org.countystore.loveshop;

import java.io.Serializable;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** Some pieces of one kind of goods, by the name and at the points of that moment. */
@Entity
@Table(name = "redemption_line")
@IdClass(RedemptionLine.Key.class)
public class RedemptionLine {
    @Id
    @Column(name = "redemption_id")
    private long redemption;
    @Id
    @Column(name = "line_no")
    private int no;
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

    void belongTo(long id, int place) {
        redemption = id;
        no = place;
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

    /** A line is known by its redemption and its number in it. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private long redemption;
        private int no;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && redemption == key.redemption && no == key.no;
        }

        @Override
        public int hashCode() {
            return Objects.hash(redemption, no);
        }
    }
}
