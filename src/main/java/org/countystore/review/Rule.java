package org.countystore.review;

import java.util.Optional;

import org.countystore.kernel.Fields;
import org.countystore.kernel.Refused;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** One line of a rulebook: for what, how many points, and what has to be shown. Its points are written without a sign. */
@Entity
@Table(name = "rulebook_rule")
public class Rule {
    static final long MOST_POINTS = 1_000;
    static final long MOST_CAP = 10_000;
    @Id
    @GeneratedValue(generator = "rulebook_rule_seq")
    @SequenceGenerator(name = "rulebook_rule_seq", sequenceName = "rulebook_rule_seq", allocationSize = 50)
    private long id;
    @Column(name = "rulebook_id")
    private long rulebook;
    private String code;
    @Enumerated(EnumType.STRING)
    private RuleClass kind;
    private String name;
    private long least;
    private long most;
    private String evidence;
    @Column(name = "month_cap")
    private Long cap;

    protected Rule() {
    }

    /**
     * @param least points given, or the least of a range
     * @param most  the same as the least where there is no range
     * @param cap   points a month and household under this rule
     */
    public record Sheet(String code, RuleClass kind, String name, long least, long most, String evidence, Optional<Long> cap) {
        void check(Fields fields, String at) {
            fields.must(code != null && code.matches("[A-Za-z0-9-]{1,20}"), at + "code", "rule_code").must(kind != null, at + "kind", "required")
                    .text(name, 80, at + "name").between(least, 1, MOST_POINTS, at + "least").between(most, least, MOST_POINTS, at + "most")
                    .must(evidence.length() <= 200, at + "evidence", "too_long", 200);
            cap.ifPresent(limit -> fields.between(limit.longValue(), most, MOST_CAP, at + "cap"));
        }
    }

    Rule(long rulebook, Sheet sheet) {
        this.rulebook = rulebook;
        this.code = sheet.code();
        this.kind = sheet.kind();
        this.name = sheet.name().strip();
        this.least = sheet.least();
        this.most = sheet.most();
        this.evidence = sheet.evidence().strip();
        this.cap = sheet.cap().orElse(null);
    }

    /** @throws Refused INVALID for points that this rule does not give */
    void mustAllow(long points, String field) {
        new Fields().between(points, least, most, field).orRefuse();
    }

    /** A vote may give nothing, too. */
    void mustAllowVote(long points, String field) {
        if (points != 0) {
            mustAllow(points, field);
        }
    }

    /** The points that this rule can give and that come nearest to what was voted under another; nothing stays nothing. */
    long nearest(long voted) {
        return voted == 0 ? 0 : Math.max(least, Math.min(most, voted));
    }

    public long id() {
        return id;
    }

    public long rulebook() {
        return rulebook;
    }

    public String code() {
        return code;
    }

    public RuleClass kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public long least() {
        return least;
    }

    public long most() {
        return most;
    }

    public boolean hasRange() {
        return least < most;
    }

    /** What has to be shown; may be empty. */
    public String evidence() {
        return evidence;
    }

    /** Points a month and household. */
    public Optional<Long> cap() {
        return Optional.ofNullable(cap);
    }

    public Sheet sheet() {
        return new Sheet(code, kind, name, least, most, evidence, cap());
    }
}
