package org.countystore.audit;

import java.time.LocalDateTime;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** One thing that somebody did or was refused. Written once; only the seal is added, once. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {
    public static final String DONE = "DONE";
    @Id
    @GeneratedValue(generator = "audit_entry_seq")
    @SequenceGenerator(name = "audit_entry_seq", sequenceName = "audit_entry_seq", allocationSize = 50)
    private long id;
    @Column(name = "happened_at")
    private LocalDateTime at;
    private String actor;
    private String address;
    private String action;
    private String subject;
    private String result;
    @Column(name = "seal_no")
    private Long sealNo;
    @Column(name = "seal_hash")
    private String sealHash;

    protected AuditEntry() {
    }

    AuditEntry(LocalDateTime at, String actor, String address, String action, String subject, String result) {
        this.at = at;
        this.actor = cut(actor, 80);
        this.address = cut(address, 64);
        this.action = cut(action, 80);
        this.subject = cut(subject, 400);
        this.result = cut(result, 80);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    /** All that the seal covers, in one line; the separator cannot stand in a control-free field. */
    String told() {
        return String.join("\u001f", Long.toString(id), at.toString(), actor, address, action, subject, result);
    }

    public long id() {
        return id;
    }

    public LocalDateTime at() {
        return at;
    }

    public String actor() {
        return actor;
    }

    public String address() {
        return address;
    }

    public String action() {
        return action;
    }

    public String subject() {
        return subject;
    }

    public String result() {
        return result;
    }

    public boolean isDone() {
        return DONE.equals(result);
    }

    public boolean isSealed() {
        return sealNo != null;
    }

    /** Its place in the chain; empty for the second until it is sealed. */
    public Optional<Long> sealNumber() {
        return Optional.ofNullable(sealNo);
    }

    Seal seal() {
        return new Seal(sealNo, sealHash);
    }
}
