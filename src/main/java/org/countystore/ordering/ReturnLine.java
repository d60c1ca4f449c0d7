package org.countystore.ordering;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.countystore.kernel.Money;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

/** Some packs of one line of an order: what the buyer wants to give back, then what the store takes back for how much. */
@Entity
@Table(name = "return_line")
@IdClass(ReturnLine.Key.class)
public class ReturnLine {
    @Id
    @Column(name = "return_id")
    private long request;
    @Id
    @Column(name = "line_no")
    private int no;
    @Column(name = "order_id")
    private long order;
    @Column(name = "asked_packs")
    private int asked;
    private int packs;
    private Money fen = Money.ZERO;
    @Column(name = "self_fen")
    private Money self = Money.ZERO;
    @Enumerated(EnumType.STRING)
    private Complaint reason;
    private String note;
    /** Written and read beside the line by {@link ReturnRequests}. */
    @Transient
    private List<UUID> photos = List.of();

    protected ReturnLine() {
    }

    ReturnLine(Order order, ReturnWish.Line wish) {
        this.order = order.id();
        no = wish.line();
        asked = wish.packs();
        reason = wish.reason();
        note = wish.note().map(String::strip).orElse("");
        photos = List.copyOf(wish.photos());
    }

    void with(List<UUID> read) {
        photos = read;
    }

    void belongTo(long id) {
        request = id;
    }

    /** @param back where the money of these packs goes */
    void takeBack(int count, Sources back) {
        packs = count;
        self = back.self();
        fen = back.sum();
    }

    long request() {
        return request;
    }

    /** The number of the order's line. */
    public int no() {
        return no;
    }

    public int asked() {
        return asked;
    }

    /** Taken back; none until it is approved. */
    public int packs() {
        return packs;
    }

    /** Given back for them. */
    public Money fen() {
        return fen;
    }

    /** The part of it that is the buyer's own money. */
    public Money self() {
        return self;
    }

    public Complaint reason() {
        return reason;
    }

    /** May be empty. */
    public String note() {
        return note;
    }

    public List<UUID> photos() {
        return photos;
    }

    /** A line is known by its return and the number of the order's line. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private long request;
        private int no;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && request == key.request && no == key.no;
        }

        @Override
        public int hashCode() {
            return Objects.hash(request, no);
        }
    }
}
