package org.countystore.review;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.countystore.household.Household;
import org.countystore.kernel.Fields;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A deed that a household tells of itself (自报), by card and PIN. No deed yet: its group head forwards it or declines it, once. */
@Entity
@Table(name = "self_report")
public class SelfReport {
    private static final int LONGEST = 200;
    @Id
    @GeneratedValue(generator = "self_report_seq")
    @SequenceGenerator(name = "self_report_seq", sequenceName = "self_report_seq", allocationSize = 50)
    private long id;
    private UUID uuid;
    private PlaceCode village;
    @Column(name = "household_id")
    private HouseholdId household;
    @Column(name = "rule_id")
    private long rule;
    @Column(name = "done_on")
    private LocalDate day;
    private String note;
    private String photos;
    @Column(name = "told_at")
    private LocalDateTime toldAt;
    @Column(name = "told_through")
    private String toldThrough;
    @Enumerated(EnumType.STRING)
    private State state;
    @Column(name = "decided_by")
    private String decidedBy;
    @Column(name = "decided_at")
    private LocalDateTime decidedAt;
    private String reason;
    @Column(name = "deed_id")
    private Long deed;
    @Version
    private long version;

    protected SelfReport() {
    }

    public enum State {
        WAITING, FORWARDED, DECLINED
    }

    /**
     * @param rule   its code in the rulebook that holds in the month of the day; the head says how many points
     * @param photos that the kiosk has kept, which showed nothing before
     */
    public record Words(String rule, LocalDate day, Optional<String> note, List<UUID> photos) {
        Deed.Words of(Household household, Optional<Long> points) {
            return new Deed.Words(household.code(), rule, points, day, note, photos);
        }
    }

    SelfReport(UUID uuid, Household household, Rule rule, Words words, String through, LocalDateTime now) {
        words.of(household, Optional.empty()).check(now.toLocalDate());
        new Fields().must(!rule.kind().takes(), "rule", "no_such_rule", words.rule()).orRefuse();
        this.uuid = uuid;
        this.village = household.village();
        this.household = household.id();
        this.rule = rule.id();
        this.day = words.day();
        this.note = words.note().map(String::strip).orElse("");
        this.photos = words.photos().stream().map(UUID::toString).collect(Collectors.joining(","));
        this.toldThrough = through;
        this.toldAt = now;
        this.state = State.WAITING;
    }

    Deed.Words words(Household whose, Rule under, Optional<Long> points) {
        return new Deed.Words(whose.code(), under.code(), points, day, Optional.of(note).filter(text -> !text.isEmpty()), photos());
    }

    /** @throws Refused ALREADY_DECIDED */
    void forward(Deed made, String by, LocalDateTime now) {
        decide(State.FORWARDED, by, now);
        deed = made.id();
    }

    /**
     * The same a second time changes nothing.
     *
     * @return false if it was declined before
     * @throws Refused ALREADY_DECIDED the other way, INVALID without a reason
     */
    boolean decline(String why, String by, LocalDateTime now) {
        new Fields().text(why, LONGEST, "reason").orRefuse();
        if (state == State.DECLINED) {
            return false;
        }
        decide(State.DECLINED, by, now);
        reason = why.strip();
        return true;
    }

    /** @throws Refused ALREADY_DECIDED */
    void mustWait() {
        if (state != State.WAITING) {
            throw new Refused(Reason.ALREADY_DECIDED, decidedBy, decidedAt);
        }
    }

    private void decide(State as, String by, LocalDateTime now) {
        mustWait();
        state = as;
        decidedBy = by;
        decidedAt = now;
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

    public LocalDate day() {
        return day;
    }

    YearMonth month() {
        return YearMonth.from(day);
    }

    public String note() {
        return note;
    }

    public List<UUID> photos() {
        return photos.isEmpty() ? List.of() : Stream.of(photos.split(",")).map(UUID::fromString).toList();
    }

    public LocalDateTime toldAt() {
        return toldAt;
    }

    public State state() {
        return state;
    }

    /** Why it was declined. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** What it became. */
    Optional<Long> deed() {
        return Optional.ofNullable(deed);
    }
}
