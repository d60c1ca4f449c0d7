package org.countystore.review;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That a photo shows a deed. */
@Entity
@Table(name = "deed_photo")
class DeedPhoto {
    @Id
    private String photo;
    @Column(name = "deed_id")
    private long deed;
    @Column(name = "photo_no")
    private int number;

    protected DeedPhoto() {
    }

    /** @param number from 0, in the order in which they are looked at */
    DeedPhoto(UUID photo, Deed deed, int number) {
        this.photo = photo.toString();
        this.deed = deed.id();
        this.number = number;
    }

    UUID photo() {
        return UUID.fromString(photo);
    }
}
