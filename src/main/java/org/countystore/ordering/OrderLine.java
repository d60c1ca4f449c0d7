package org.countystore.ordering;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;
import org.countystore.kernel.SkuCode;
import org.countystore.store.Shelf;
import org.countystore.store.Want;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** Some packs of one listing, at the price of the moment they were ordered. When it is packed it may come to cost less. */
@Entity
@Table(name = "order_line")
@IdClass(OrderLine.Key.class)
public class OrderLine {
    @Id
    @Column(name = "order_id")
    private long order;
    @Id
    @Column(name = "line_no")
    private int no;
    @Column(name = "listing_id")
    private ListingId listing;
    private SkuCode sku;
    private String title;
    private int quantity;
    private Money fen;
    @Column(name = "self_fen")
    private Money self;
    @Column(name = "promised_on")
    private LocalDate promisedOn;
    @Embedded
    private Abated abated = Abated.nothing();

    protected OrderLine() {
    }

    OrderLine(int no, Shelf shelf, int quantity, Money self) {
        this.no = no;
        listing = shelf.listing();
        sku = shelf.sku();
        title = shelf.title();
        this.quantity = quantity;
        fen = shelf.price().times(quantity);
        this.self = self;
        promisedOn = shelf.promise().map(Shelf.Promise::delivers).orElse(null);
    }

    /** Packs that cost nothing, because they were paid before. */
    OrderLine(Want free) {
        this(free.line(), free.shelf(), free.packs(), Money.ZERO);
        fen = Money.ZERO;
    }

    void belongTo(long id) {
        order = id;
    }

    long order() {
        return order;
    }

    /** From 1. */
    public int no() {
        return no;
    }

    public ListingId listing() {
        return listing;
    }

    public SkuCode sku() {
        return sku;
    }

    public String title() {
        return title;
    }

    public int quantity() {
        return quantity;
    }

    /** For all packs of the line, as it was placed. */
    public Money fen() {
        return fen;
    }

    /** For one pack, as it was placed. */
    Money price() {
        return new Money(fen.fen() / quantity);
    }

    /** By how much it costs less than it was placed at. */
    public Abated abated() {
        return abated;
    }

    /** What it costs in the end. */
    public Money cost() {
        return fen.minus(abated.fen());
    }

    /** How many packs the buyer gets in the end. */
    public int delivered() {
        return quantity - abated.packs();
    }

    /**
     * What some of the packs delivered cost in the end, so that packs counted one by one add up to the line.
     *
     * @param before how many were counted before
     */
    Money cost(int before, int packs) {
        return first(before + packs).minus(first(before));
    }

    private Money first(int packs) {
        return new Money(Math.multiplyExact(cost().fen(), packs) / delivered());
    }

    /**
     * It has come to cost less.
     *
     * @param paid where the line's money came from
     * @return what goes back where
     */
    Sources abate(Abated less, Sources paid) {
        Sources back = paid.of(Money.ZERO, less.fen());
        abated = less.goingBackTo(back);
        return back;
    }

    /** The part of it that is the buyer's own money. */
    public Money self() {
        return self;
    }

    /** The day from which it is delivered, where it was ordered ahead of the harvest. */
    public Optional<LocalDate> promisedOn() {
        return Optional.ofNullable(promisedOn);
    }

    /** A line is known by its order and its number in it. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private long order;
        private int no;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && order == key.order && no == key.no;
        }

        @Override
        public int hashCode() {
            return Objects.hash(order, no);
        }
    }
}
