package org.countystore.review;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

import org.countystore.household.Household;
import org.countystore.kernel.Fields;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What a household did, as its group head proposes it: under a rule, on a day, for so many points. */
@Entity
@Table(name = "deed")
public class Deed {
    public static final int MOST_PHOTOS = 3;
    @Id
    @GeneratedValue(generator = "deed_seq")
    @SequenceGenerator(name = "deed_seq", sequenceName = "deed_seq", allocationSize = 50)
    private long id;
    private UUID uuid;
    private PlaceCode village;
    @Column(name = "household_id")
    private HouseholdId household;
    @Column(name = "rule_id")
    private long rule;
    @Column(name = "month_on")
    private LocalDate month;
    @Column(name = "done_on")
    private LocalDate day;
    private long proposed;
    private String note;
    @Column(name = "proposed_by")
    private String proposedBy;
    @Column(name = "proposed_at")
    private LocalDateTime proposedAt;
    @Column(name = "withdrawn_at")
    private LocalDateTime withdrawnAt;
    @Column(name = "told_at")
    private LocalDateTime toldAt;
    private Long voted;
    private Long awarded;
    @Column(name = "posted_at")
    private LocalDateTime postedAt;
    @Version
    private long version;

    protected Deed() {
    }

    /** Where a deed stands on its way. */
    public enum State {
        PROPOSED, WITHDRAWN, ON_NOTICE, NOT_AWARDED, POSTED
    }

    /**
     * @param rule   its code in the rulebook that holds in the month of the day
     * @param points left out for what the rule gives, or the least of its range
     * @param photos of the proposer, which showed nothing before
     */
    public record Words(String household, String rule, Optional<Long> points, LocalDate day, Optional<String> note, List<UUID> photos) {
        public Words(String household, String rule, Optional<Long> points, LocalDate day, Optional<String> note) {
            this(household, rule, points, day, note, List.of());
        }

        void check(LocalDate today) {
            new Fields().must(!day.isAfter(today), "day", "day_ahead")
                    .must(note.orElse("").length() <= 200, "note", "too_long", 200)
                    .must(photos.size() <= MOST_PHOTOS, "photos", "most", MOST_PHOTOS)
                    .must(photos.stream().distinct().count() == photos.size(), "photos", "photo_twice").orRefuse();
        }

        YearMonth month() {
            return YearMonth.from(day);
        }
    }

    Deed(UUID uuid, Household household, Rule rule, Words words, String by, LocalDateTime now) {
        long points = words.points().orElse(rule.least());
        rule.mustAllow(points, "points");
        this.uuid = uuid;
        this.village = household.village();
        this.household = household.id();
        this.rule = rule.id();
        this.month = words.month().atDay(1);
        this.day = words.day();
        this.proposed = points;
        this.note = words.note().map(String::strip).orElse("");
        this.proposedBy = by;
        this.proposedAt = now;
    }

    /** Declared by the household itself, and forwarded by who proposes it. */
    void toldByHousehold(LocalDateTime then) {
        toldAt = then;
    }

    public boolean isToldByHousehold() {
        return toldAt != null;
    }

    /** A second time changes nothing. */
    void withdraw(LocalDateTime now) {
        if (withdrawnAt == null) {
            withdrawnAt = now;
        }
    }

    /** @throws Refused WRONG_STATE for one that was withdrawn */
    void mustStand() {
        if (withdrawnAt != null) {
            throw new Refused(Reason.WRONG_STATE, State.WITHDRAWN);
        }
    }

    /**
     * @param points what the reviewers say, before any cap
     * @param left   what of it is left under the caps of the month
     */
    void judge(long points, long left) {
        voted = points;
        awarded = left;
    }

    void post(LocalDateTime now) {
        postedAt = now;
    }

    boolean isPosted() {
        return postedAt != null;
    }

    public State state() {
        if (withdrawnAt != null) {
            return State.WITHDRAWN;
        }
        if (awarded == null) {
            return State.PROPOSED;
        }
        if (awarded == 0) {
            return State.NOT_AWARDED;
        }
        return postedAt == null ? State.ON_NOTICE : State.POSTED;
    }

    public long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public PlaceCode village() {
        return village;
    }

    public HouseholdId household() {
        return household;
    }

    public long rule() {
        return rule;
    }

    public YearMonth month() {
        return YearMonth.from(month);
    }

    public LocalDate day() {
        return day;
    }

    public long proposed() {
        return proposed;
    }

    public String note() {
        return note;
    }

    /** The account's name. */
    public String proposedBy() {
        return proposedBy;
    }

    public LocalDateTime proposedAt() {
        return proposedAt;
    }

    /** Before caps; empty until the month is put on notice. */
    public OptionalLong voted() {
        return voted == null ? OptionalLong.empty() : OptionalLong.of(voted);
    }

    /** Without a sign, as the rule is written; empty until the month is put on notice. */
    public OptionalLong awarded() {
        return awarded == null ? OptionalLong.empty() : OptionalLong.of(awarded);
    }
}
