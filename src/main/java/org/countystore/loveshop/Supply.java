package org.countystore.loveshop;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Fields;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.SkuCode;

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
 * Packs that the county store gives to a love shop. They are set aside for it as for an order, and have left the store once the shop
 * has taken them in; until then the store can call them back.
 */
@Entity
@Table(name = "love_supply")
public class Supply {
    private static final int LONGEST_REASON = 200;
    private static final long MOST = 1_000;

    public enum State {
        ON_THE_WAY, ARRIVED, CALLED_BACK
    }

    @Id
    @GeneratedValue(generator = "love_supply")
    @SequenceGenerator(name = "love_supply", sequenceName = "love_supply_seq", allocationSize = 50)
    private long id;
    private UUID uuid;
    private PlaceCode store;
    private PlaceCode village;
    @Column(name = "goods_id")
    private long goods;
    private SkuCode sku;
    private long packs;
    @Column(name = "each_fen")
    private Money each;
    @Enumerated(EnumType.STRING)
    private State state;
    private long arrived;
    @Column(name = "sent_by")
    private String sentBy;
    @Column(name = "sent_at")
    private LocalDateTime sentAt;
    @Column(name = "answered_by")
    private String answeredBy;
    @Column(name = "answered_at")
    private LocalDateTime answeredAt;
    private String reason;
    @Version
    private long version;

    protected Supply() {
    }

    Supply(UUID uuid, PlaceCode store, ShopGoods goods, SkuCode sku, Wish wish, Money each, String by, LocalDateTime now) {
        this.uuid = uuid;
        this.store = store;
        village = goods.village();
        this.goods = goods.id();
        this.sku = sku;
        packs = wish.packs();
        this.each = each;
        state = State.ON_THE_WAY;
        sentBy = by;
        // as exact as the database keeps it, so that the answer to a repeated call is the same
        sentAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** @param goods of a love shop, which it lists under the SKU that the store sells */
    public record Wish(UUID goods, int packs) {
        void check() {
            new Fields().must(goods != null, "goods", "required").between(packs, 1, MOST, "packs").orRefuse();
        }
    }

    /** @param reason why it was fewer than were sent; may be empty otherwise */
    public record Arrival(long packs, String reason) {
    }

    /**
     * What came of it; what did not, the store bears.
     *
     * @return false if the same was said before
     * @throws Refused INVALID; ALREADY_DECIDED if it was called back, or something else was said of it
     */
    boolean arrive(Arrival arrival, String by, LocalDateTime now) {
        new Fields().between(arrival.packs(), 0, packs, "packs")
                .must(arrival.reason().length() <= LONGEST_REASON, "reason", "too_long", LONGEST_REASON)
                .must(arrival.packs() == packs || !arrival.reason().isBlank(), "reason", "required").orRefuse();
        if (state == State.ARRIVED && arrived == arrival.packs()) {
            return false;
        }
        mustBeOnTheWay();
        arrived = arrival.packs();
        answer(State.ARRIVED, arrival.reason(), by, now);
        return true;
    }

    /**
     * @return false if it was called back before
     * @throws Refused INVALID; ALREADY_DECIDED if the shop has taken it in
     */
    boolean callBack(String why, String by, LocalDateTime now) {
        new Fields().text(why, LONGEST_REASON, "reason").orRefuse();
        if (state == State.CALLED_BACK) {
            return false;
        }
        mustBeOnTheWay();
        answer(State.CALLED_BACK, why, by, now);
        return true;
    }

    private void mustBeOnTheWay() {
        if (state != State.ON_THE_WAY) {
            throw new Refused(Reason.ALREADY_DECIDED, answeredBy, answeredAt);
        }
    }

    private void answer(State answer, String why, String by, LocalDateTime now) {
        state = answer;
        reason = why.strip();
        answeredBy = by;
        answeredAt = now;
    }

    public long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public PlaceCode store() {
        return store;
    }

    /** Whose shop it goes to: the village's, or the county's. */
    public PlaceCode village() {
        return village;
    }

    public long goods() {
        return goods;
    }

    public SkuCode sku() {
        return sku;
    }

    public long packs() {
        return packs;
    }

    /** What the shop owes the store for a pack: the store's price when it was sent. */
    public Money each() {
        return each;
    }

    /** What the shop owes for what it got. */
    public Money worth() {
        return each.times(arrived);
    }

    public State state() {
        return state;
    }

    public boolean isOnTheWay() {
        return state == State.ON_THE_WAY;
    }

    /** Packs that the shop got, once it has said so. */
    public long arrived() {
        return arrived;
    }

    public String sentBy() {
        return sentBy;
    }

    public LocalDateTime sentAt() {
        return sentAt;
    }

    /** Who took it in or called it back. */
    public Optional<String> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    /** Why some are missing, or why it was called back. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason).filter(text -> !text.isEmpty());
    }
}
