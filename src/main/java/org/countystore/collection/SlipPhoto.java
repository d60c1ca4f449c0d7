package org.countystore.collection;

import java.util.UUID;

import jakarta.persistence.Column;
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
    @Column(name = "from_revoked")
    private boolean fromRevoked;

    protected SlipPhoto() {
    }

    SlipPhoto(UUID photo, UUID slip, Shows shows, boolean fromRevoked) {
        this.photo = photo.toString();
        this.slip = slip;
        this.shows = shows;
        this.fromRevoked = fromRevoked;
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

    /** Whether its phone had been revoked when it came, though the slip stood already. */
    public boolean isFromRevoked() {
        return fromRevoked;
    }
}
