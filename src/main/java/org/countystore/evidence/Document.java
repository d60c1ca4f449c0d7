package org.countystore.evidence;

import java.time.LocalDateTime;
import java.util.UUID;

import org.countystore.kernel.AccountId;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** A paper as it is kept. Never changed. */
@Entity
@Table(name = "document")
public class Document {
    /** What it is made of. */
    public enum Form {
        PDF("application/pdf"), JPEG("image/jpeg");

        private final String mediaType;

        Form(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    @Id
    private String uuid;
    @Column(name = "owner_id")
    private AccountId owner;
    @Enumerated(EnumType.STRING)
    private Form form;
    @Lob
    private byte[] content;
    @Column(name = "kept_at")
    private LocalDateTime keptAt;

    protected Document() {
    }

    Document(UUID uuid, AccountId owner, Form form, byte[] content, LocalDateTime now) {
        this.uuid = uuid.toString();
        this.owner = owner;
        this.form = form;
        this.content = content;
        this.keptAt = now;
    }

    public UUID uuid() {
        return UUID.fromString(uuid);
    }

    public AccountId owner() {
        return owner;
    }

    public Form form() {
        return form;
    }

    public byte[] content() {
        return content.clone();
    }

    public LocalDateTime keptAt() {
        return keptAt;
    }
}
