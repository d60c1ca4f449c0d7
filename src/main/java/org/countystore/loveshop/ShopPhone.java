package org.countystore.loveshop;

import java.time.LocalDateTime;
import java.util.UUID;

import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.keys.Seals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A phone on which a shop goes on without a network. Each time it fetches what it needs it is told how far it may go, and what
 * it sends until the next time is held against that.
 */
@Entity
@Table(name = "shop_phone")
public class ShopPhone {
    @Id
    private String device;
    private PlaceCode village;
    @Column(name = "most_card")
    private long mostCard;
    @Column(name = "most_total")
    private long mostTotal;
    @Column(name = "most_owed")
    private long mostOwed;
    @Column(name = "sent_total")
    private long sentTotal;
    @Column(name = "seal_key")
    private String sealKey;
    @Column(name = "seal_secret")
    private String sealSecret;
    @Column(name = "equipped_at")
    private LocalDateTime equippedAt;
    @Version
    private long version;

    protected ShopPhone() {
    }

    ShopPhone(UUID device, Seals.Seal seal) {
        this.device = device.toString();
        sealKey = seal.key();
        sealSecret = seal.secret();
    }

    void equip(PlaceCode shop, OfflineLimits limits, LocalDateTime now) {
        village = shop;
        mostCard = limits.card();
        mostTotal = limits.total();
        mostOwed = limits.phones() * limits.card();
        sentTotal = 0;
        equippedAt = now;
    }

    /** @throws Refused OFFLINE_LIMIT beyond what it was told */
    void handedOut(long points) {
        if (points > mostCard || sentTotal + points > mostTotal) {
            throw new Refused(Reason.OFFLINE_LIMIT, Math.min(mostCard, mostTotal - sentTotal));
        }
        sentTotal += points;
    }

    boolean isOf(PlaceCode shop) {
        return village.equals(shop);
    }

    UUID device() {
        return UUID.fromString(device);
    }

    /** So much a household may owe at most. */
    long mostOwed() {
        return mostOwed;
    }

    /** With which it seals PINs for the county. */
    public String sealKey() {
        return sealKey;
    }

    String sealSecret() {
        return sealSecret;
    }
}
