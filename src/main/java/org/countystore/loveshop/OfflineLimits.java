package org.countystore.loveshop;

import org.countystore.kernel.Fields;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How far a shop goes on without a network. What one phone may hand out between two words with the county is bounded for each
 * card and in all, and so is the number of phones: these bound what spending a card twice could ever cost.
 */
@Embeddable
public class OfflineLimits {
    private static final long MOST_CARD = 1_000;
    private static final long MOST_TOTAL = 10_000;
    private static final long MOST_PHONES = 10;
    private static final long MOST_DAYS = 30;
    @Column(name = "offline_card")
    private long card;
    @Column(name = "offline_total")
    private long total;
    @Column(name = "offline_phones")
    private long phones;
    @Column(name = "offline_days")
    private long days;

    protected OfflineLimits() {
    }

    /**
     * @param card   points that a phone hands out for one card
     * @param total  points that a phone hands out in all; with 0 the shop waits for the network
     * @param phones that may go on at the same time
     * @param days   after which a phone hands out nothing any more
     */
    public OfflineLimits(long card, long total, long phones, long days) {
        this.card = card;
        this.total = total;
        this.phones = phones;
        this.days = days;
    }

    /** Until the county sets others. */
    static OfflineLimits usual() {
        return new OfflineLimits(30, 300, 2, 7);
    }

    /** Hands out nothing without a network. */
    static OfflineLimits none() {
        return new OfflineLimits(1, 0, 1, 1);
    }

    void check() {
        new Fields().between(card, 1, MOST_CARD, "cardPoints").between(total, 0, MOST_TOTAL, "shopPoints")
                .between(phones, 1, MOST_PHONES, "phones").between(days, 1, MOST_DAYS, "days").orRefuse();
    }

    /**
     * What cards spent twice could cost at most, in points, until every phone has told the county.
     *
     * @param ofACard what one household can come to owe
     * @param inAll   what the shop can have handed out that no balance covers
     */
    public record Bound(long ofACard, long inAll) {
    }

    /**
     * Every phone may be the only one that does not know of the others, so that none of it is covered.
     *
     * @param cards that can be used in the village
     */
    public Bound bound(long cards) {
        long ofAPhone = Math.min(total, cards * card);
        return new Bound(phones * Math.min(card, ofAPhone), phones * ofAPhone);
    }

    public long card() {
        return card;
    }

    public long total() {
        return total;
    }

    public long phones() {
        return phones;
    }

    public long days() {
        return days;
    }
}
