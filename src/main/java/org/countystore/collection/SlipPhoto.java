package org.countystore.collection;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A picture that proves something about a slip. It shows one thing of one slip and never another. */
@Entity
@Table(name = "slip_photo")
public class SlipPhoto {
    /** Phones shrink what they take to far less. */
    public static final int LARGEST = 2 * 1024 * 1024;
    static final int MOST = 6;

    /** What is on it. */
    public enum Shows {
        SCALE, GOODS, SELLER, SIGNATURE
    }

    @Id
    private String photo;
    private UUID slip;
    @Enumerated(EnumType.STRING)
    private Shows shows;

    protected SlipPhoto() {
    }

    SlipPhoto(UUID photo, UUID slip, Shows shows) {
        this.photo = photo.toString();
        this.slip = slip;
        this.shows = shows;
    }

    public UUID photo() {
        return UUID.fromString(photo);
    }

    public UUID slip() {
        return slip;
    }

    public Shows shows() {
        return shows;
    }
}
