package org.countystore.ordering;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

import org.countystore.kernel.AccountId;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** Some packs of a listing that somebody means to buy. Holds nothing back: only an order does. */
@Entity
@Table(name = "cart_line")
@IdClass(CartLine.Key.class)
class CartLine {
    @Id
    @Column(name = "account_id")
    private long account;
    @Id
    @Column(name = "listing_id")
    private String listing;
    private int quantity;
    @Column(name = "fen")
    private Money price;
    @Column(name = "put_at")
    private LocalDateTime putAt;

    protected CartLine() {
    }

    CartLine(AccountId account, Basket.Line wanted, Money priceSeen, LocalDateTime now) {
        this.account = account.value();
        listing = wanted.listing().toString();
        putAt = now;
        want(wanted.quantity(), priceSeen);
    }

    /** @param priceSeen what the buyer saw that a pack costs */
    void want(int packs, Money priceSeen) {
        quantity = packs;
        price = priceSeen;
    }

    /** What a pack cost when the buyer last changed the line. */
    Optional<Money> price() {
        return Optional.ofNullable(price);
    }

    int quantity() {
        return quantity;
    }

    ListingId listing() {
        return ListingId.of(listing);
    }

    Basket.Line wanted() {
        return new Basket.Line(listing(), quantity);
    }

    /** A line is known by whose cart it lies in and what it is. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private long account;
        private String listing;

        Key() {
        }

        Key(AccountId account, ListingId listing) {
            this.account = account.value();
            this.listing = listing.toString();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && account == key.account && listing.equals(key.listing);
        }

        @Override
        public int hashCode() {
            return Objects.hash(account, listing);
        }
    }
}
