package org.countystore.store;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A photo that shows what a listing sells. */
@Entity
@Table(name = "listing_picture")
class ListingPicture {
    @Id
    private String photo;
    @Column(name = "listing_id")
    private String listing;
    @Column(name = "picture_no")
    private int no;

    protected ListingPicture() {
    }

    /** @param no from 1; the first stands on the card */
    ListingPicture(Listing listing, int no, UUID photo) {
        this.listing = listing.id().toString();
        this.no = no;
        this.photo = photo.toString();
    }

    String listing() {
        return listing;
    }

    UUID photo() {
        return UUID.fromString(photo);
    }
}
