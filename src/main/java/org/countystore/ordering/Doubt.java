package org.countystore.ordering;

import org.countystore.kernel.Fields;
import org.countystore.kernel.ListingId;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Why an offer does not suit somebody. Neither who said it nor when is kept, so that it can be read in sum only. */
@Entity
@Table(name = "doubt")
public class Doubt {
    public static final int LONGEST_NOTE = 200;
    @Id
    @GeneratedValue(generator = "doubt")
    @SequenceGenerator(name = "doubt", sequenceName = "doubt_seq", allocationSize = 50)
    private long id;
    @Column(name = "listing_id")
    private ListingId listing;
    @Enumerated(EnumType.STRING)
    private Why why;
    private String note;

    protected Doubt() {
    }

    Doubt(ListingId listing, Why why, String note) {
        new Fields().must(why != null, "why", "required")
                .must(note != null && note.length() <= LONGEST_NOTE, "note", "too_long", LONGEST_NOTE).orRefuse();
        this.listing = listing;
        this.why = why;
        this.note = note.strip();
    }

    /** What people say when they do not buy. */
    public enum Why {
        PRICE, SIZE, QUALITY, TASTE, NO_NEED, DELIVERY, OTHER
    }

    public ListingId listing() {
        return listing;
    }

    public Why why() {
        return why;
    }

    public String note() {
        return note;
    }
}
