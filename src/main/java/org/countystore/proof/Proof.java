package org.countystore.proof;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.countystore.audit.BrokenSeal;
import org.countystore.audit.ChainCheck;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** What one recount of the county found. Written once, never changed. */
@Entity
@Table(name = "proof_run")
public class Proof {
    private static final Duration RELIED_ON = Duration.ofDays(2);
    @Id
    @GeneratedValue(generator = "proof_run")
    @SequenceGenerator(name = "proof_run", sequenceName = "proof_run_seq", allocationSize = 50)
    private long id;
    @Column(name = "taken_at")
    private LocalDateTime takenAt;
    private long millis;
    @Column(name = "asked_by")
    private String askedBy;
    @Column(name = "red_count")
    private long redCount;
    @Column(name = "audit_links")
    private long auditLinks;
    @Column(name = "audit_broken_no")
    private Long auditBrokenNo;
    @Enumerated(EnumType.STRING)
    @Column(name = "audit_broken")
    private BrokenSeal.What auditBroken;
    @ElementCollection
    @CollectionTable(name = "proof_sum", joinColumns = @JoinColumn(name = "run_id"))
    private List<Term> terms = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "proof_red", joinColumns = @JoinColumn(name = "run_id"))
    private List<Red> reds = new ArrayList<>();

    protected Proof() {
    }

    Proof(LocalDateTime takenAt, Duration took, String askedBy, Count count, ChainCheck chain) {
        this.takenAt = takenAt;
        this.millis = took.toMillis();
        this.askedBy = askedBy;
        this.terms.addAll(count.terms());
        this.reds.addAll(count.reds());
        this.redCount = count.redCount();
        this.auditLinks = chain.links();
        chain.firstBroken().ifPresent(broken -> {
            auditBrokenNo = broken.no();
            auditBroken = broken.what();
        });
    }

    /** Every sum comes out and every row holds. The audit's chain is told beside it. */
    public boolean isBalanced() {
        return redCount == 0;
    }

    /** What it found says nothing about the county of that moment any more. */
    public boolean isOldAt(LocalDateTime now) {
        return takenAt.isBefore(now.minus(RELIED_ON));
    }

    /** Grams, fen, packs, allowance: the county as a whole. */
    public List<Sum> sums() {
        return Sum.each(terms, Term::kind);
    }

    /** Each comparison by itself, such as {@code fen.paid}; those of one kind add up to its sum. */
    public List<Sum> parts() {
        return Sum.each(terms, Term::group);
    }

    /** The first ones; {@link #redCount()} says how many there are. */
    public List<Red> reds() {
        return reds.stream().sorted(Comparator.comparingInt(Red::no)).toList();
    }

    public long redCount() {
        return redCount;
    }

    public LocalDateTime takenAt() {
        return takenAt;
    }

    public Duration took() {
        return Duration.ofMillis(millis);
    }

    public String askedBy() {
        return askedBy;
    }

    public ChainCheck audit() {
        return new ChainCheck(auditLinks, Optional.ofNullable(auditBroken).map(what -> new BrokenSeal(auditBrokenNo, what)));
    }
}
