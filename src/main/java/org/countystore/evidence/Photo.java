package org.countystore.evidence;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.AccountId;
import org.countystore.kernel.PlaceCode;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** A picture as it is kept. Never changed; shown to one place at most. */
@Entity
@Table(name = "photo")
public class Photo {
    @Id
    private String uuid;
    @Column(name = "owner_id")
    private AccountId owner;
    @Column(name = "shown_at")
    private PlaceCode shownAt;
    private String sha256;
    private int width;
    private int height;
    @Lob
    private byte[] jpeg;
    /** There as long as everybody may see it. */
    @Lob
    private byte[] small;
    @Column(name = "kept_at")
    private LocalDateTime keptAt;

    protected Photo() {
    }

    Photo(UUID uuid, AccountId owner, Picture picture, LocalDateTime now) {
        this.uuid = uuid.toString();
        this.owner = owner;
        sha256 = picture.sha256();
        width = picture.width();
        height = picture.height();
        jpeg = picture.jpeg();
        keptAt = now;
    }

    public UUID uuid() {
        return UUID.fromString(uuid);
    }

    public AccountId owner() {
        return owner;
    }

    /** Who works there may see it. */
    public Optional<PlaceCode> shownAt() {
        return Optional.ofNullable(shownAt);
    }

    /** Of the picture as it is kept. */
    public String sha256() {
        return sha256;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    void hide() {
        shownAt = null;
    }

    void publish(byte[] asOnACard) {
        small = asOnACard;
    }

    void withdraw() {
        small = null;
    }

    /** As large as on a card; empty unless everybody may see it. */
    public Optional<byte[]> small() {
        return Optional.ofNullable(small).map(byte[]::clone);
    }

    public byte[] jpeg() {
        return jpeg.clone();
    }
}
