package org.countystore.allowance;

import java.time.LocalDateTime;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/**
 * What a person was given of one tranche, or what was taken back of it. Written once, never changed: a mistake gets an
 * entry of its own that says why.
 */
@Entity
@Table(name = "allowance_entry")
public class AllowanceEntry {
    @Id
    @GeneratedValue(generator = "allowance_entry")
    @SequenceGenerator(name = "allowance_entry", sequenceName = "allowance_entry_seq", allocationSize = 50)
    private long id;
    @Column(name = "employee_id")
    private long employee;
    @Column(name = "call_uuid")
    private UUID call;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    @Column(name = "year_no")
    private int year;
    @Column(name = "tranche_no")
    private int tranche;
    private long fen;
    private String reason;
    @Column(name = "made_by")
    private String madeBy;
    @Column(name = "made_at")
    private LocalDateTime madeAt;

    /** Why a person has more or less of a tranche than before. */
    public enum Kind {
        GRANT, CORRECTION,
        /** What was not spent went back when the person left the roster. */
        LEAVING,
        /** What leaving took, given again to somebody who came back. */
        RETURN
    }

    /**
     * What makes entries: one call of somebody, for one reason.
     *
     * @param call what the ledger books them under
     */
    record Deed(UUID call, Kind kind, String reason, String by, LocalDateTime at) {
    }

    protected AllowanceEntry() {
    }

    AllowanceEntry(long employee, Deed deed, Change change) {
        this.employee = employee;
        call = deed.call();
        kind = deed.kind();
        reason = deed.reason();
        madeBy = deed.by();
        madeAt = deed.at();
        year = change.year();
        tranche = change.no();
        fen = change.fen();
    }

    public long id() {
        return id;
    }

    public UUID call() {
        return call;
    }

    public long employee() {
        return employee;
    }

    public Kind kind() {
        return kind;
    }

    public Change change() {
        return new Change(year, tranche, fen);
    }

    public String reason() {
        return reason;
    }

    public String madeBy() {
        return madeBy;
    }

    public LocalDateTime madeAt() {
        return madeAt;
    }
}
